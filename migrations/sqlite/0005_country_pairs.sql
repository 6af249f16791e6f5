CREATE TABLE `event_pairs` (
	`one` text NOT NULL,
	`other` text NOT NULL,
	`event_sequence` integer NOT NULL,
	`type` text NOT NULL,
	PRIMARY KEY(`one`, `other`, `event_sequence`, `type`),
	FOREIGN KEY (`event_sequence`) REFERENCES `events`(`sequence`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "event_pairs_type" CHECK("event_pairs"."type" in ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'))
);
--> statement-breakpoint
INSERT INTO `event_pairs` SELECT `first`.`country`, `second`.`country`, `first`.`event_sequence`, `events`.`type`
FROM `event_countries` AS `first`
JOIN `event_countries` AS `second` ON `second`.`event_sequence` = `first`.`event_sequence` AND `second`.`country` > `first`.`country`
JOIN `events` ON `events`.`sequence` = `first`.`event_sequence`
WHERE (SELECT count(*) FROM `event_countries` WHERE `event_sequence` = `first`.`event_sequence`) <= 16
ORDER BY 1, 2, 3;
--> statement-breakpoint
INSERT INTO `event_pairs` SELECT `country`, '', `event_sequence`, `events`.`type`
FROM `event_countries` AS `crowded` JOIN `events` ON `sequence` = `event_sequence`
WHERE (SELECT count(*) FROM `event_countries` WHERE `event_sequence` = `crowded`.`event_sequence`) > 16;
--> statement-breakpoint
CREATE INDEX `event_pairs_by_event` ON `event_pairs` (`event_sequence`);