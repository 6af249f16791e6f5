CREATE TABLE `event_facts` (
	`block` integer PRIMARY KEY NOT NULL,
	`facts` blob NOT NULL,
	`parties` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `labels` (
	`code` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`field` text NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `labels_by_value` ON `labels` (`field`,`value`);--> statement-breakpoint
CREATE TABLE `statement_facts` (
	`block` integer PRIMARY KEY NOT NULL,
	`facts` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `terms_by_naming` ON `terms` (`actor_id`,`surface`,`outlet`,`voice`,`speaker_id`,`published_earliest`,`published_latest`);