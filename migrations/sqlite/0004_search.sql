CREATE TABLE `search_words` (
	`word` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE VIEW `articles_searched` AS SELECT
	`sequence`,
	json_extract(`record`, '$.headline') AS `headline`,
	json_extract(`record`, '$.text') AS `text`,
	char(57344) || (`sequence` >> 12) AS `block`
FROM `articles`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `articles_search` USING fts5(`headline`, `text`, `block`, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `articles_search_insert` AFTER INSERT ON `articles` BEGIN
	INSERT INTO `articles_search` (`rowid`, `headline`, `text`, `block`) SELECT `sequence`, `headline`, `text`, `block` FROM `articles_searched` WHERE `sequence` = NEW.`sequence`;
END;
--> statement-breakpoint
CREATE TRIGGER `articles_search_update` AFTER UPDATE OF `record` ON `articles` BEGIN
	DELETE FROM `articles_search` WHERE `rowid` = OLD.`sequence`;
	INSERT INTO `articles_search` (`rowid`, `headline`, `text`, `block`) SELECT `sequence`, `headline`, `text`, `block` FROM `articles_searched` WHERE `sequence` = NEW.`sequence`;
END;
--> statement-breakpoint
CREATE TRIGGER `articles_search_delete` AFTER DELETE ON `articles` BEGIN
	DELETE FROM `articles_search` WHERE `rowid` = OLD.`sequence`;
END;
--> statement-breakpoint
INSERT INTO `articles_search` (`rowid`, `headline`, `text`, `block`) SELECT `sequence`, `headline`, `text`, `block` FROM `articles_searched` ORDER BY `sequence`;
--> statement-breakpoint
CREATE VIEW `events_searched` AS SELECT
	`sequence`,
	json_extract(`record`, '$.summary') AS `summary`,
	(SELECT group_concat(json_extract(`value`, '$.quote'), ' ' || char(57344) || ' ') FROM json_each(`record`, '$.evidence')) AS `evidence`,
	(SELECT group_concat(concat_ws(' ' || char(57344) || ' ', json_extract(`value`, '$.name'), json_extract(`value`, '$.surface')), ' ' || char(57344) || ' ') FROM json_each(`record`, '$.participants')) AS `names`,
	char(57344) || (`sequence` >> 12) AS `block`
FROM `events`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `events_search` USING fts5(`summary`, `evidence`, `names`, `block`, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `events_search_insert` AFTER INSERT ON `events` BEGIN
	INSERT INTO `events_search` (`rowid`, `summary`, `evidence`, `names`, `block`) SELECT `sequence`, `summary`, `evidence`, `names`, `block` FROM `events_searched` WHERE `sequence` = NEW.`sequence`;
END;
--> statement-breakpoint
CREATE TRIGGER `events_search_update` AFTER UPDATE OF `record` ON `events` BEGIN
	DELETE FROM `events_search` WHERE `rowid` = OLD.`sequence`;
	INSERT INTO `events_search` (`rowid`, `summary`, `evidence`, `names`, `block`) SELECT `sequence`, `summary`, `evidence`, `names`, `block` FROM `events_searched` WHERE `sequence` = NEW.`sequence`;
END;
--> statement-breakpoint
CREATE TRIGGER `events_search_delete` AFTER DELETE ON `events` BEGIN
	DELETE FROM `events_search` WHERE `rowid` = OLD.`sequence`;
END;
--> statement-breakpoint
INSERT INTO `events_search` (`rowid`, `summary`, `evidence`, `names`, `block`) SELECT `sequence`, `summary`, `evidence`, `names`, `block` FROM `events_searched` ORDER BY `sequence`;
--> statement-breakpoint
CREATE VIEW `statements_searched` AS SELECT
	`sequence`,
	(SELECT group_concat(json_extract(`value`, '$.quote'), ' ' || char(57344) || ' ') FROM json_each(`record`, '$.content')) AS `content`,
	concat_ws(' ' || char(57344) || ' ', json_extract(`record`, '$.speaker.name'), json_extract(`record`, '$.speaker.surface')) AS `speaker`,
	char(57344) || (`sequence` >> 12) AS `block`
FROM `statements`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `statements_search` USING fts5(`content`, `speaker`, `block`, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `statements_search_insert` AFTER INSERT ON `statements` BEGIN
	INSERT INTO `statements_search` (`rowid`, `content`, `speaker`, `block`) SELECT `sequence`, `content`, `speaker`, `block` FROM `statements_searched` WHERE `sequence` = NEW.`sequence`;
END;
--> statement-breakpoint
CREATE TRIGGER `statements_search_update` AFTER UPDATE OF `record` ON `statements` BEGIN
	DELETE FROM `statements_search` WHERE `rowid` = OLD.`sequence`;
	INSERT INTO `statements_search` (`rowid`, `content`, `speaker`, `block`) SELECT `sequence`, `content`, `speaker`, `block` FROM `statements_searched` WHERE `sequence` = NEW.`sequence`;
END;
--> statement-breakpoint
CREATE TRIGGER `statements_search_delete` AFTER DELETE ON `statements` BEGIN
	DELETE FROM `statements_search` WHERE `rowid` = OLD.`sequence`;
END;
--> statement-breakpoint
INSERT INTO `statements_search` (`rowid`, `content`, `speaker`, `block`) SELECT `sequence`, `content`, `speaker`, `block` FROM `statements_searched` ORDER BY `sequence`;
--> statement-breakpoint
CREATE VIEW `actors_searched` AS SELECT
	`sequence`,
	concat_ws(' ' || char(57344) || ' ', json_extract(`record`, '$.name'), (SELECT group_concat(`value`, ' ' || char(57344) || ' ') FROM json_each(`record`, '$.names'))) AS `names`,
	char(57344) || (`sequence` >> 12) AS `block`
FROM `actors`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `actors_search` USING fts5(`names`, `block`, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `actors_search_insert` AFTER INSERT ON `actors` BEGIN
	INSERT INTO `actors_search` (`rowid`, `names`, `block`) SELECT `sequence`, `names`, `block` FROM `actors_searched` WHERE `sequence` = NEW.`sequence`;
END;
--> statement-breakpoint
CREATE TRIGGER `actors_search_update` AFTER UPDATE OF `record` ON `actors` BEGIN
	DELETE FROM `actors_search` WHERE `rowid` = OLD.`sequence`;
	INSERT INTO `actors_search` (`rowid`, `names`, `block`) SELECT `sequence`, `names`, `block` FROM `actors_searched` WHERE `sequence` = NEW.`sequence`;
END;
--> statement-breakpoint
CREATE TRIGGER `actors_search_delete` AFTER DELETE ON `actors` BEGIN
	DELETE FROM `actors_search` WHERE `rowid` = OLD.`sequence`;
END;
--> statement-breakpoint
INSERT INTO `actors_search` (`rowid`, `names`, `block`) SELECT `sequence`, `names`, `block` FROM `actors_searched` ORDER BY `sequence`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_words_read` USING fts5(`text`, content='', detail='none', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO `search_words_read` (`text`) SELECT `headline` FROM `articles_searched`;
--> statement-breakpoint
INSERT INTO `search_words_read` (`text`) SELECT `text` FROM `articles_searched`;
--> statement-breakpoint
INSERT INTO `search_words_read` (`text`) SELECT `summary` FROM `events_searched`;
--> statement-breakpoint
INSERT INTO `search_words_read` (`text`) SELECT `names` FROM `events_searched`;
--> statement-breakpoint
INSERT INTO `search_words_read` (`text`) SELECT `names` FROM `actors_searched`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_words_read_terms` USING fts5vocab(`search_words_read`, 'row');
--> statement-breakpoint
INSERT INTO `search_words` SELECT `term` FROM `search_words_read_terms` WHERE `term` NOT LIKE char(57344) || '%';
--> statement-breakpoint
DROP TABLE `search_words_read_terms`;
--> statement-breakpoint
DROP TABLE `search_words_read`;
