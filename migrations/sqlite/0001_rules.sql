ALTER TABLE `events` ADD `rule` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `events_by_rule` ON `events` (`rule`);--> statement-breakpoint
ALTER TABLE `statements` ADD `rule` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `statements_by_rule` ON `statements` (`rule`);--> statement-breakpoint
UPDATE `events` SET `rule` = json_extract(`record`, '$.rule');--> statement-breakpoint
UPDATE `statements` SET `rule` = json_extract(`record`, '$.rule');--> statement-breakpoint
UPDATE `statements` SET `rule` = substr(`rule`, 1, instr(`rule`, '/') + instr(substr(`rule`, instr(`rule`, '/') + 1), '/') - 1) WHERE `rule` LIKE '%/%/%';
