CREATE TABLE `changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`epoch` text NOT NULL,
	`sequence` integer NOT NULL,
	CONSTRAINT "changes_one_row" CHECK("changes"."id" = 1)
);
--> statement-breakpoint
ALTER TABLE `events` ADD `confidence` real DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `events_by_confidence` ON `events` (`confidence`);--> statement-breakpoint
ALTER TABLE `statements` ADD `confidence` real DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `statements_by_confidence` ON `statements` (`confidence`);--> statement-breakpoint
INSERT INTO `changes` (`id`, `epoch`, `sequence`) VALUES (1, lower(hex(randomblob(6))), 0);--> statement-breakpoint
UPDATE `events` SET `confidence` = json_extract(`record`, '$.confidence');--> statement-breakpoint
UPDATE `statements` SET `confidence` = json_extract(`record`, '$.confidence');
