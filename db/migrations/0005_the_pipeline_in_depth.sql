CREATE TABLE "application_tags" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application_id" uuid NOT NULL,
	"tag" text NOT NULL,
	"tag_key" text NOT NULL,
	CONSTRAINT "application_tags_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "application_tags_once" UNIQUE("owner_id","application_id","tag_key")
);
--> statement-breakpoint
ALTER TABLE "application_tags" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "captures" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"url" text,
	"text" text DEFAULT '' NOT NULL,
	"proposal" json DEFAULT '{}'::json NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "captures_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "captures_kind" CHECK ("captures"."kind" in ('link', 'text', 'page'))
);
--> statement-breakpoint
ALTER TABLE "captures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conversations" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"contact_id" uuid,
	"organisation_id" uuid,
	"application_id" uuid,
	"kind" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "conversations_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "conversations_kind" CHECK ("conversations"."kind" in ('e-mail', 'message', 'call', 'video', 'in-person', 'other'))
);
--> statement-breakpoint
ALTER TABLE "conversations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "application_documents" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"sent_on" date,
	CONSTRAINT "application_documents_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "application_documents_once" UNIQUE("owner_id","application_id","document_id")
);
--> statement-breakpoint
ALTER TABLE "application_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "documents" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"archived_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "documents_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "documents_kind" CHECK ("documents"."kind" in ('resume', 'cover-letter', 'portfolio', 'other'))
);
--> statement-breakpoint
ALTER TABLE "documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"contact_id" uuid,
	"organisation_id" uuid,
	"application_id" uuid,
	"what" text NOT NULL,
	"due_on" date NOT NULL,
	"ended_at" timestamp with time zone,
	"end" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "follow_ups_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "follow_ups_kind" CHECK ("follow_ups"."kind" in ('follow-up', 'outreach', 'thank-you', 'keep-in-touch')),
	CONSTRAINT "follow_ups_end" CHECK ("follow_ups"."end" in ('done', 'dropped')),
	CONSTRAINT "follow_ups_ended" CHECK ((ended_at is null) = ("end" is null))
);
--> statement-breakpoint
ALTER TABLE "follow_ups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_fits" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"line_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"application_id" uuid,
	"fit" text NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "goal_fits_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "goal_fits_once" UNIQUE NULLS NOT DISTINCT("owner_id","line_id","organisation_id","application_id"),
	CONSTRAINT "goal_fits_fit" CHECK ("goal_fits"."fit" in ('yes', 'no'))
);
--> statement-breakpoint
ALTER TABLE "goal_fits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goal_lines" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"weight" integer,
	"position" text collate "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "goal_lines_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "goal_lines_kind" CHECK ("goal_lines"."kind" in ('must-have', 'value', 'skill')),
	CONSTRAINT "goal_lines_weight" CHECK (weight between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "goal_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "goals" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"role" text NOT NULL,
	"floor_salary" integer,
	"currency" text,
	"period" text,
	"by_when" date,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "goals_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "goals_one" UNIQUE("owner_id"),
	CONSTRAINT "goals_period" CHECK ("goals"."period" in ('year', 'month', 'day', 'hour'))
);
--> statement-breakpoint
ALTER TABLE "goals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "adjustments" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"interview_id" uuid NOT NULL,
	"what" text NOT NULL,
	"state" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "adjustments_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "adjustments_state" CHECK ("adjustments"."state" in ('wished', 'asked', 'agreed', 'given', 'not-given'))
);
--> statement-breakpoint
ALTER TABLE "adjustments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interview_contacts" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"interview_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	CONSTRAINT "interview_contacts_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "interview_contacts_once" UNIQUE("owner_id","interview_id","contact_id")
);
--> statement-breakpoint
ALTER TABLE "interview_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interview_stories" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"interview_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	CONSTRAINT "interview_stories_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "interview_stories_once" UNIQUE("owner_id","interview_id","story_id")
);
--> statement-breakpoint
ALTER TABLE "interview_stories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "setback_plans" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"interview_id" uuid NOT NULL,
	"will_do" text NOT NULL,
	"will_tell" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "setback_plans_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "setback_plans_one" UNIQUE("owner_id","interview_id")
);
--> statement-breakpoint
ALTER TABLE "setback_plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offers" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application_id" uuid NOT NULL,
	"received_on" date NOT NULL,
	"answer_by" date,
	"asked_until" date,
	"salary" integer,
	"currency" text,
	"period" text,
	"on_top" text DEFAULT '' NOT NULL,
	"holidays" integer,
	"place" text,
	"work_mode" text,
	"starts_on" date,
	"terms" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"answered_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "offers_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "offers_state" CHECK ("offers"."state" in ('open', 'accepted', 'declined', 'lapsed')),
	CONSTRAINT "offers_period" CHECK ("offers"."period" in ('year', 'month', 'day', 'hour')),
	CONSTRAINT "offers_work_mode" CHECK ("offers"."work_mode" in ('on-site', 'hybrid', 'remote'))
);
--> statement-breakpoint
ALTER TABLE "offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "used_challenges" (
	"user_id" uuid NOT NULL,
	"challenge_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "used_challenges_user_id_challenge_hash_pk" PRIMARY KEY("user_id","challenge_hash")
);
--> statement-breakpoint
ALTER TABLE "used_challenges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "search_terms" (
	"owner_id" uuid NOT NULL,
	"term" text collate "C" NOT NULL,
	"application_id" uuid NOT NULL,
	CONSTRAINT "search_terms_owner_id_term_application_id_pk" PRIMARY KEY("owner_id","term","application_id")
);
--> statement-breakpoint
ALTER TABLE "search_terms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stories" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"title" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "stories_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "stories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "views" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"position" text collate "C" NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "views_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_kind";--> statement-breakpoint
ALTER TABLE "interviews" DROP CONSTRAINT "interviews_kind";--> statement-breakpoint
ALTER TABLE "login_tokens" ADD COLUMN "password_hash" text;--> statement-breakpoint
ALTER TABLE "login_tokens" ADD COLUMN "before" json;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "link" text;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "questions" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "notes" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "went_well" text;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "next_time" text;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "reflected_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "thanked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "cancelled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "notes" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "website" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "notes" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "application_tags" ADD CONSTRAINT "application_tags_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_tags" ADD CONSTRAINT "application_tags_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_with_contact" FOREIGN KEY ("owner_id","contact_id") REFERENCES "public"."contacts"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_with_organisation" FOREIGN KEY ("owner_id","organisation_id") REFERENCES "public"."organisations"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_about_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_documents" ADD CONSTRAINT "application_documents_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_documents" ADD CONSTRAINT "application_documents_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_documents" ADD CONSTRAINT "application_documents_document" FOREIGN KEY ("owner_id","document_id") REFERENCES "public"."documents"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_with_contact" FOREIGN KEY ("owner_id","contact_id") REFERENCES "public"."contacts"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_with_organisation" FOREIGN KEY ("owner_id","organisation_id") REFERENCES "public"."organisations"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_about_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_fits" ADD CONSTRAINT "goal_fits_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_fits" ADD CONSTRAINT "goal_fits_of_line" FOREIGN KEY ("owner_id","line_id") REFERENCES "public"."goal_lines"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_fits" ADD CONSTRAINT "goal_fits_of_organisation" FOREIGN KEY ("owner_id","organisation_id") REFERENCES "public"."organisations"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_fits" ADD CONSTRAINT "goal_fits_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goal_lines" ADD CONSTRAINT "goal_lines_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "adjustments" ADD CONSTRAINT "adjustments_of_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_contacts" ADD CONSTRAINT "interview_contacts_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_contacts" ADD CONSTRAINT "interview_contacts_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_contacts" ADD CONSTRAINT "interview_contacts_contact" FOREIGN KEY ("owner_id","contact_id") REFERENCES "public"."contacts"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_stories" ADD CONSTRAINT "interview_stories_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_stories" ADD CONSTRAINT "interview_stories_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_stories" ADD CONSTRAINT "interview_stories_story" FOREIGN KEY ("owner_id","story_id") REFERENCES "public"."stories"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "setback_plans" ADD CONSTRAINT "setback_plans_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "setback_plans" ADD CONSTRAINT "setback_plans_of_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "used_challenges" ADD CONSTRAINT "used_challenges_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_terms" ADD CONSTRAINT "search_terms_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_terms" ADD CONSTRAINT "search_terms_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "views" ADD CONSTRAINT "views_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_tags_by_key" ON "application_tags" USING btree ("owner_id","tag_key","application_id");--> statement-breakpoint
CREATE INDEX "captures_by_expiry" ON "captures" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "conversations_by_contact" ON "conversations" USING btree ("owner_id","contact_id","at");--> statement-breakpoint
CREATE INDEX "conversations_by_organisation" ON "conversations" USING btree ("owner_id","organisation_id","at");--> statement-breakpoint
CREATE INDEX "conversations_by_application" ON "conversations" USING btree ("owner_id","application_id","at");--> statement-breakpoint
CREATE INDEX "application_documents_by_document" ON "application_documents" USING btree ("owner_id","document_id");--> statement-breakpoint
CREATE INDEX "follow_ups_due" ON "follow_ups" USING btree ("owner_id","due_on") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "follow_ups_by_contact" ON "follow_ups" USING btree ("owner_id","contact_id");--> statement-breakpoint
CREATE INDEX "follow_ups_by_organisation" ON "follow_ups" USING btree ("owner_id","organisation_id");--> statement-breakpoint
CREATE INDEX "follow_ups_by_application" ON "follow_ups" USING btree ("owner_id","application_id");--> statement-breakpoint
CREATE INDEX "goal_fits_by_organisation" ON "goal_fits" USING btree ("owner_id","organisation_id");--> statement-breakpoint
CREATE INDEX "goal_fits_by_application" ON "goal_fits" USING btree ("owner_id","application_id");--> statement-breakpoint
CREATE INDEX "goal_lines_in_order" ON "goal_lines" USING btree ("owner_id","position");--> statement-breakpoint
CREATE INDEX "adjustments_by_interview" ON "adjustments" USING btree ("owner_id","interview_id");--> statement-breakpoint
CREATE INDEX "interview_contacts_by_contact" ON "interview_contacts" USING btree ("owner_id","contact_id");--> statement-breakpoint
CREATE INDEX "interview_stories_by_story" ON "interview_stories" USING btree ("owner_id","story_id");--> statement-breakpoint
CREATE INDEX "offers_by_application" ON "offers" USING btree ("owner_id","application_id");--> statement-breakpoint
CREATE INDEX "offers_to_answer" ON "offers" USING btree ("owner_id","state","answer_by");--> statement-breakpoint
CREATE INDEX "used_challenges_by_expiry" ON "used_challenges" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "search_terms_by_application" ON "search_terms" USING btree ("owner_id","application_id");--> statement-breakpoint
CREATE INDEX "views_in_order" ON "views" USING btree ("owner_id","position");--> statement-breakpoint
CREATE INDEX "applications_by_bin" ON "applications" USING btree ("deleted_at") WHERE deleted_at is not null;--> statement-breakpoint
CREATE INDEX "interviews_when" ON "interviews" USING btree ("owner_id","starts_at");--> statement-breakpoint
CREATE INDEX "organisations_by_domain" ON "organisations" USING btree ("owner_id","domain");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind" CHECK ("events"."kind" in ('added', 'imported', 'moved', 'edited', 'undone', 'no-logged', 'reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'decided', 'dated', 'advert-kept', 'binned', 'restored', 'duplicated', 'contact-added', 'contact-removed', 'document-sent', 'document-taken-out', 'interview-set', 'interview-changed', 'interview-cancelled', 'reflected', 'thanked', 'followed-up', 'offer-made', 'offer-changed', 'offer-answered', 'organisations-merged', 'contacts-merged', 'contact-closed', 'contact-opened', 'stage-retired', 'search-finished', 'search-resumed'));--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_kind" CHECK ("interviews"."kind" in ('phone', 'video', 'one-way-video', 'in-person', 'panel', 'task', 'test', 'assessment-centre', 'not-said'));--> statement-breakpoint
CREATE POLICY "job_sees_bin" ON "applications" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'empty-bins' and deleted_at < now() - interval '30 days');--> statement-breakpoint
CREATE POLICY "job_empties_bin" ON "applications" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'empty-bins' and deleted_at < now() - interval '30 days');--> statement-breakpoint
CREATE POLICY "seen" ON "application_tags" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "application_tags" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "application_tags" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "application_tags" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "captures" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "captures" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "captures" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "captures" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "job_sees_expired" ON "captures" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'remove-expired-captures' and expires_at < now());--> statement-breakpoint
CREATE POLICY "job_removes_expired" ON "captures" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'remove-expired-captures' and expires_at < now());--> statement-breakpoint
CREATE POLICY "seen" ON "conversations" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "conversations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "conversations" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "conversations" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "application_documents" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "application_documents" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "application_documents" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "application_documents" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "documents" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "documents" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "documents" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "documents" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "follow_ups" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "follow_ups" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "follow_ups" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "follow_ups" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "goal_fits" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "goal_fits" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "goal_fits" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "goal_fits" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "goal_lines" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "goal_lines" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "goal_lines" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "goal_lines" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "goals" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "goals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "goals" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "goals" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "adjustments" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "adjustments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "adjustments" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "adjustments" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "interview_contacts" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "interview_contacts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "interview_contacts" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "interview_contacts" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "interview_stories" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "interview_stories" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "interview_stories" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "interview_stories" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "setback_plans" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "setback_plans" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "setback_plans" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "setback_plans" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "offers" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "offers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "offers" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "offers" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "used_challenges" AS PERMISSIVE FOR SELECT TO public USING (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "used_challenges" AS PERMISSIVE FOR INSERT TO public WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "used_challenges" AS PERMISSIVE FOR UPDATE TO public USING (user_id = (select viewer())) WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "used_challenges" AS PERMISSIVE FOR DELETE TO public USING (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "job_sees_over" ON "used_challenges" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'forget-old-challenges' and expires_at < now());--> statement-breakpoint
CREATE POLICY "job_forgets_over" ON "used_challenges" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'forget-old-challenges' and expires_at < now());--> statement-breakpoint
CREATE POLICY "seen" ON "search_terms" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "search_terms" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "search_terms" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "search_terms" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "stories" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "stories" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "stories" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "stories" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "views" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "views" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "views" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "views" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
