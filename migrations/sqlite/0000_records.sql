CREATE TABLE `actors` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`country` text,
	`sector` text,
	`name` text NOT NULL,
	`record` text NOT NULL,
	CONSTRAINT "actors_kind" CHECK("actors"."kind" in ('person', 'country', 'organization', 'group')),
	CONSTRAINT "actors_sector" CHECK("actors"."sector" in ('COP', 'GOV', 'JUD', 'LEG', 'MIL', 'PRM', 'PTY', 'REB', 'SPY', 'UAF', 'UNK', 'AGR', 'BUS', 'CRM', 'CVL', 'EDU', 'ELI', 'JRN', 'LAB', 'MED', 'REF', 'OPP', 'PRE', 'REL', 'SOC'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `actors_id_unique` ON `actors` (`id`);--> statement-breakpoint
CREATE INDEX `actors_by_name` ON `actors` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `actors_by_kind` ON `actors` (`kind`,`name`,`id`);--> statement-breakpoint
CREATE INDEX `actors_by_country` ON `actors` (`country`,`name`,`id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`outlet` text NOT NULL,
	`published_earliest` text,
	`published_latest` text,
	`record` text NOT NULL,
	CONSTRAINT "articles_revision" CHECK("articles"."revision" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_id_unique` ON `articles` (`id`);--> statement-breakpoint
CREATE INDEX `articles_by_outlet` ON `articles` (`outlet`);--> statement-breakpoint
CREATE INDEX `articles_by_published` ON `articles` (`published_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_published_latest` ON `articles` (`published_latest`);--> statement-breakpoint
CREATE INDEX `articles_by_published_span` ON `articles` (`published_latest`,`published_earliest`) WHERE "articles"."published_earliest" < "articles"."published_latest";--> statement-breakpoint
CREATE TABLE `contributions` (
	`actor_id` text NOT NULL,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`record` text NOT NULL,
	PRIMARY KEY(`actor_id`, `article_id`),
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contributions_by_article` ON `contributions` (`article_id`,`position`);--> statement-breakpoint
CREATE TABLE `event_actors` (
	`actor_id` text NOT NULL,
	`event_sequence` integer NOT NULL,
	PRIMARY KEY(`actor_id`, `event_sequence`),
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_sequence`) REFERENCES `events`(`sequence`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_actors_by_event` ON `event_actors` (`event_sequence`);--> statement-breakpoint
CREATE TABLE `event_contexts` (
	`context` text NOT NULL,
	`event_sequence` integer NOT NULL,
	PRIMARY KEY(`context`, `event_sequence`),
	FOREIGN KEY (`event_sequence`) REFERENCES `events`(`sequence`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "event_contexts_context" CHECK("event_contexts"."context" in ('military', 'intelligence', 'executive', 'legislative', 'election', 'political_institutions', 'pro_democracy', 'pro_autocracy', 'economic', 'legal', 'reparations', 'human_rights', 'rights_freedoms', 'repression', 'human_security', 'gender', 'lgbt', 'religion_ethnicity', 'inequality', 'diplomatic', 'territory', 'peacekeeping', 'health', 'asylum', 'migration', 'disasters', 'natural_resource', 'environment', 'technology', 'terrorism', 'cbrn', 'cyber', 'misinformation', 'crime', 'corruption', 'illegal_drugs', 'trafficking'))
);
--> statement-breakpoint
CREATE INDEX `event_contexts_by_event` ON `event_contexts` (`event_sequence`);--> statement-breakpoint
CREATE TABLE `event_countries` (
	`country` text NOT NULL,
	`event_sequence` integer NOT NULL,
	PRIMARY KEY(`country`, `event_sequence`),
	FOREIGN KEY (`event_sequence`) REFERENCES `events`(`sequence`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_countries_by_event` ON `event_countries` (`event_sequence`);--> statement-breakpoint
CREATE TABLE `event_statements` (
	`event_sequence` integer NOT NULL,
	`statement_sequence` integer NOT NULL,
	PRIMARY KEY(`event_sequence`, `statement_sequence`),
	FOREIGN KEY (`event_sequence`) REFERENCES `events`(`sequence`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`statement_sequence`) REFERENCES `statements`(`sequence`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_statements_by_statement` ON `event_statements` (`statement_sequence`);--> statement-breakpoint
CREATE TABLE `events` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`revision` integer NOT NULL,
	`type` text NOT NULL,
	`mode` text,
	`quad` integer NOT NULL,
	`status` text NOT NULL,
	`salience` text NOT NULL,
	`occurred_earliest` text,
	`occurred_latest` text,
	`occurred_basis` text NOT NULL,
	`occurred_reason` text,
	`place_basis` text NOT NULL,
	`place_reason` text,
	`outlet` text NOT NULL,
	`published_earliest` text,
	`published_latest` text,
	`record` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "events_revision" CHECK("events"."revision" >= 1),
	CONSTRAINT "events_type" CHECK("events"."type" in ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT')),
	CONSTRAINT "events_mode" CHECK("events"."mode" in ('visit', 'third-party', 'multilateral', 'phone', 'withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign', 'assist', 'change', 'yield', 'meet', 'disapprove', 'investigate', 'allege', 'restrict', 'arrest', 'relations', 'expel', 'territory', 'violence', 'demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize', 'convict', 'discontinue', 'troops', 'weapons', 'police', 'militia', 'seize', 'censor', 'curfew', 'martial-law', 'deport', 'withhold', 'misinformation', 'cyber', 'abduct', 'beat', 'torture', 'sexual', 'targeted', 'destroy', 'primitive', 'firearms', 'explosives', 'suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'crowd-control', 'unconventional')),
	CONSTRAINT "events_type_mode" CHECK("events"."type" || '/' || "events"."mode" in ('CONSULT/visit', 'CONSULT/third-party', 'CONSULT/multilateral', 'CONSULT/phone', 'RETREAT/withdraw', 'RETREAT/release', 'RETREAT/disarm', 'RETREAT/ceasefire', 'RETREAT/access', 'RETREAT/resign', 'REQUEST/assist', 'REQUEST/change', 'REQUEST/yield', 'REQUEST/meet', 'ACCUSE/disapprove', 'ACCUSE/investigate', 'ACCUSE/allege', 'REJECT/assist', 'REJECT/change', 'REJECT/yield', 'REJECT/meet', 'THREATEN/restrict', 'THREATEN/arrest', 'THREATEN/relations', 'THREATEN/expel', 'THREATEN/territory', 'THREATEN/violence', 'PROTEST/demo', 'PROTEST/riot', 'PROTEST/strike', 'PROTEST/hunger', 'PROTEST/boycott', 'PROTEST/obstruct', 'PROTEST/vandalize', 'SANCTION/convict', 'SANCTION/expel', 'SANCTION/withdraw', 'SANCTION/discontinue', 'MOBILIZE/troops', 'MOBILIZE/weapons', 'MOBILIZE/police', 'MOBILIZE/militia', 'COERCE/seize', 'COERCE/restrict', 'COERCE/censor', 'COERCE/curfew', 'COERCE/martial-law', 'COERCE/arrest', 'COERCE/deport', 'COERCE/withhold', 'COERCE/misinformation', 'COERCE/cyber', 'ASSAULT/abduct', 'ASSAULT/beat', 'ASSAULT/torture', 'ASSAULT/sexual', 'ASSAULT/targeted', 'ASSAULT/destroy', 'ASSAULT/primitive', 'ASSAULT/firearms', 'ASSAULT/explosives', 'ASSAULT/suicide-attack', 'ASSAULT/aerial', 'ASSAULT/drone', 'ASSAULT/heavy-weapons', 'ASSAULT/crowd-control', 'ASSAULT/unconventional')),
	CONSTRAINT "events_type_quad" CHECK("events"."type" || '/' || "events"."quad" in ('AGREE/1', 'CONSULT/1', 'SUPPORT/1', 'CONCEDE/1', 'COOPERATE/2', 'AID/2', 'RETREAT/2', 'REQUEST/3', 'ACCUSE/3', 'REJECT/3', 'THREATEN/3', 'PROTEST/4', 'SANCTION/4', 'MOBILIZE/4', 'COERCE/4', 'ASSAULT/4')),
	CONSTRAINT "events_status" CHECK("events"."status" in ('occurred', 'scheduled', 'proposed', 'alleged', 'denied')),
	CONSTRAINT "events_salience" CHECK("events"."salience" in ('main', 'background')),
	CONSTRAINT "events_occurred_basis" CHECK("events"."occurred_basis" in ('stated', 'derived', 'unknown')),
	CONSTRAINT "events_occurred_reason" CHECK("events"."occurred_reason" in ('not-stated', 'ambiguous', 'relative-without-anchor')),
	CONSTRAINT "events_place_basis" CHECK("events"."place_basis" in ('stated', 'derived', 'unknown')),
	CONSTRAINT "events_place_reason" CHECK("events"."place_reason" in ('not-stated', 'ambiguous', 'relative-without-anchor'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_id_unique` ON `events` (`id`);--> statement-breakpoint
CREATE INDEX `events_by_article` ON `events` (`article_id`);--> statement-breakpoint
CREATE INDEX `events_by_type` ON `events` (`type`);--> statement-breakpoint
CREATE INDEX `events_by_mode` ON `events` (`mode`);--> statement-breakpoint
CREATE INDEX `events_by_status` ON `events` (`status`);--> statement-breakpoint
CREATE INDEX `events_by_salience` ON `events` (`salience`);--> statement-breakpoint
CREATE INDEX `events_by_outlet` ON `events` (`outlet`);--> statement-breakpoint
CREATE INDEX `events_by_occurred` ON `events` (`occurred_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_occurred_latest` ON `events` (`occurred_latest`);--> statement-breakpoint
CREATE INDEX `events_by_occurred_span` ON `events` (`occurred_latest`,`occurred_earliest`) WHERE "events"."occurred_earliest" < "events"."occurred_latest";--> statement-breakpoint
CREATE INDEX `events_by_published` ON `events` (`published_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_published_latest` ON `events` (`published_latest`);--> statement-breakpoint
CREATE INDEX `events_by_published_span` ON `events` (`published_latest`,`published_earliest`) WHERE "events"."published_earliest" < "events"."published_latest";--> statement-breakpoint
CREATE TABLE `participants` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`event_sequence` integer NOT NULL,
	`article_id` text NOT NULL,
	`actor_id` text,
	`role` text NOT NULL,
	`office_kind` text,
	`country` text,
	`record` text NOT NULL,
	FOREIGN KEY (`event_sequence`) REFERENCES `events`(`sequence`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "participants_role" CHECK("participants"."role" in ('actor', 'recipient', 'host', 'mediator', 'attendee')),
	CONSTRAINT "participants_office_kind" CHECK("participants"."office_kind" in ('head-of-state', 'head-of-government', 'deputy-head', 'foreign-minister', 'defence-minister', 'minister', 'deputy-minister', 'ambassador', 'envoy', 'diplomat', 'adviser', 'spokesperson', 'organization-head', 'parliament-head', 'legislator', 'judge', 'military-officer', 'religious-leader', 'party-leader', 'official'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participants_id_unique` ON `participants` (`id`);--> statement-breakpoint
CREATE INDEX `participants_by_event` ON `participants` (`event_sequence`);--> statement-breakpoint
CREATE INDEX `participants_by_article` ON `participants` (`article_id`);--> statement-breakpoint
CREATE INDEX `participants_by_actor` ON `participants` (`actor_id`);--> statement-breakpoint
CREATE INDEX `participants_by_role` ON `participants` (`role`);--> statement-breakpoint
CREATE INDEX `participants_by_country` ON `participants` (`country`);--> statement-breakpoint
CREATE TABLE `statement_actors` (
	`actor_id` text NOT NULL,
	`statement_sequence` integer NOT NULL,
	`about` integer NOT NULL,
	PRIMARY KEY(`actor_id`, `statement_sequence`),
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_sequence`) REFERENCES `statements`(`sequence`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `statement_actors_about` ON `statement_actors` (`actor_id`,`statement_sequence`) WHERE "statement_actors"."about" = 1;--> statement-breakpoint
CREATE INDEX `statement_actors_by_statement` ON `statement_actors` (`statement_sequence`);--> statement-breakpoint
CREATE TABLE `statement_contexts` (
	`context` text NOT NULL,
	`statement_sequence` integer NOT NULL,
	PRIMARY KEY(`context`, `statement_sequence`),
	FOREIGN KEY (`statement_sequence`) REFERENCES `statements`(`sequence`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "statement_contexts_context" CHECK("statement_contexts"."context" in ('military', 'intelligence', 'executive', 'legislative', 'election', 'political_institutions', 'pro_democracy', 'pro_autocracy', 'economic', 'legal', 'reparations', 'human_rights', 'rights_freedoms', 'repression', 'human_security', 'gender', 'lgbt', 'religion_ethnicity', 'inequality', 'diplomatic', 'territory', 'peacekeeping', 'health', 'asylum', 'migration', 'disasters', 'natural_resource', 'environment', 'technology', 'terrorism', 'cbrn', 'cyber', 'misinformation', 'crime', 'corruption', 'illegal_drugs', 'trafficking'))
);
--> statement-breakpoint
CREATE INDEX `statement_contexts_by_statement` ON `statement_contexts` (`statement_sequence`);--> statement-breakpoint
CREATE TABLE `statements` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`revision` integer NOT NULL,
	`form` text NOT NULL,
	`act` text NOT NULL,
	`polarity` text NOT NULL,
	`speaker_id` text,
	`speaker_country` text,
	`resolved_by` text,
	`outlet` text NOT NULL,
	`published_earliest` text,
	`published_latest` text,
	`record` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`speaker_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statements_revision" CHECK("statements"."revision" >= 1),
	CONSTRAINT "statements_position" CHECK("statements"."position" >= 1),
	CONSTRAINT "statements_form" CHECK("statements"."form" in ('direct', 'mixed', 'indirect')),
	CONSTRAINT "statements_act" CHECK("statements"."act" in ('say', 'ask', 'answer', 'claim', 'believe', 'note', 'stress', 'reiterate', 'announce', 'report', 'confirm', 'explain', 'praise', 'thank', 'condole', 'congratulate', 'support', 'hope', 'concern', 'apologize', 'urge', 'propose', 'promise', 'agree', 'warn', 'threaten', 'criticize', 'condemn', 'accuse', 'deny', 'reject')),
	CONSTRAINT "statements_polarity" CHECK("statements"."polarity" in ('affirmative', 'negative')),
	CONSTRAINT "statements_resolved_by" CHECK("statements"."resolved_by" in ('name', 'title', 'pronoun', 'none'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `statements_id_unique` ON `statements` (`id`);--> statement-breakpoint
CREATE INDEX `statements_by_article` ON `statements` (`article_id`);--> statement-breakpoint
CREATE INDEX `statements_by_position` ON `statements` (`position`,`id`);--> statement-breakpoint
CREATE INDEX `statements_by_form` ON `statements` (`form`);--> statement-breakpoint
CREATE INDEX `statements_by_act` ON `statements` (`act`);--> statement-breakpoint
CREATE INDEX `statements_by_speaker` ON `statements` (`speaker_id`);--> statement-breakpoint
CREATE INDEX `statements_by_country` ON `statements` (`speaker_country`);--> statement-breakpoint
CREATE INDEX `statements_by_outlet` ON `statements` (`outlet`);--> statement-breakpoint
CREATE INDEX `statements_by_published` ON `statements` (`published_earliest`,`id`);--> statement-breakpoint
CREATE INDEX `statements_by_published_latest` ON `statements` (`published_latest`);--> statement-breakpoint
CREATE INDEX `statements_by_published_span` ON `statements` (`published_latest`,`published_earliest`) WHERE "statements"."published_earliest" < "statements"."published_latest";--> statement-breakpoint
CREATE TABLE `terms` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`surface` text NOT NULL,
	`folded` text NOT NULL,
	`actor_id` text NOT NULL,
	`voice` text NOT NULL,
	`speaker_id` text,
	`outlet` text NOT NULL,
	`published_earliest` text,
	`published_latest` text,
	`record` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "terms_voice" CHECK("terms"."voice" in ('quotation', 'paraphrase', 'narration'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `terms_id_unique` ON `terms` (`id`);--> statement-breakpoint
CREATE INDEX `terms_by_article` ON `terms` (`article_id`);--> statement-breakpoint
CREATE INDEX `terms_by_surface` ON `terms` (`surface`,`id`);--> statement-breakpoint
CREATE INDEX `terms_by_folded` ON `terms` (`folded`);--> statement-breakpoint
CREATE INDEX `terms_by_actor` ON `terms` (`actor_id`);--> statement-breakpoint
CREATE INDEX `terms_by_voice` ON `terms` (`voice`);--> statement-breakpoint
CREATE INDEX `terms_by_speaker` ON `terms` (`speaker_id`);--> statement-breakpoint
CREATE INDEX `terms_by_outlet` ON `terms` (`outlet`);--> statement-breakpoint
CREATE INDEX `terms_by_published` ON `terms` (`published_earliest`);--> statement-breakpoint
CREATE INDEX `terms_by_published_latest` ON `terms` (`published_latest`);--> statement-breakpoint
CREATE INDEX `terms_by_published_span` ON `terms` (`published_latest`,`published_earliest`) WHERE "terms"."published_earliest" < "terms"."published_latest";