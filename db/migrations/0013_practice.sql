CREATE TABLE "check_ins" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"week" date NOT NULL,
	"went_well" text DEFAULT '' NOT NULL,
	"in_the_way" text DEFAULT '' NOT NULL,
	"then_what" text DEFAULT '' NOT NULL,
	"one_thing" text DEFAULT '' NOT NULL,
	"energy" integer,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "check_ins_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "check_ins_one" UNIQUE("owner_id","week"),
	CONSTRAINT "check_ins_energy" CHECK ("check_ins"."energy" between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "check_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "document_files" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"document_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"pages" integer,
	"pages_read" integer,
	"trouble" text,
	"is_cut" boolean DEFAULT false NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "document_files_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "document_files_once" UNIQUE("owner_id","document_id"),
	CONSTRAINT "document_files_trouble" CHECK ("document_files"."trouble" in ('encrypted', 'scanned', 'heavy', 'busy')),
	CONSTRAINT "document_files_size" CHECK (size > 0)
);
--> statement-breakpoint
ALTER TABLE "document_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "effort_goals" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"n" integer NOT NULL,
	"when_text" text,
	"where_text" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "effort_goals_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "effort_goals_one" UNIQUE("owner_id","kind"),
	CONSTRAINT "effort_goals_kind" CHECK ("effort_goals"."kind" in ('applications', 'conversations', 'practice', 'follow-ups', 'rest')),
	CONSTRAINT "effort_goals_n" CHECK ("effort_goals"."n" > 0)
);
--> statement-breakpoint
ALTER TABLE "effort_goals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rest_days" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "rest_days_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "rest_days_once" UNIQUE("owner_id","day")
);
--> statement-breakpoint
ALTER TABLE "rest_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "zones_left" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"zone" text NOT NULL,
	"until" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "zones_left_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "zones_left" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "question_meetings" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"question_id" uuid NOT NULL,
	"interview_id" uuid NOT NULL,
	CONSTRAINT "question_meetings_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "question_meetings_once" UNIQUE("owner_id","question_id","interview_id")
);
--> statement-breakpoint
ALTER TABLE "question_meetings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "question_stories" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"question_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	CONSTRAINT "question_stories_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "question_stories_once" UNIQUE("owner_id","question_id","story_id")
);
--> statement-breakpoint
ALTER TABLE "question_stories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "questions" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"key" text,
	"text" text,
	"kind" text,
	"skill" text,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"favourite_at" timestamp with time zone,
	"archived_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "questions_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "questions_one_a_key" UNIQUE("owner_id","key"),
	CONSTRAINT "questions_kind" CHECK ("questions"."kind" in ('opening', 'behavioural', 'motivation', 'role', 'hard', 'out-of-place', 'yours')),
	CONSTRAINT "questions_skill" CHECK ("questions"."skill" in ('presentation', 'proactivity', 'composure', 'communication')),
	CONSTRAINT "questions_own_or_of_the_bank" CHECK (key is not null or (text is not null and kind is not null))
);
--> statement-breakpoint
ALTER TABLE "questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "quiet_answers" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "quiet_answers_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "quiet_answers_answer" CHECK ("quiet_answers"."answer" in ('resting', 'ill', 'busy', 'done'))
);
--> statement-breakpoint
ALTER TABLE "quiet_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ratings" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"skill" text NOT NULL,
	"rating" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"rated_at" timestamp with time zone NOT NULL,
	"rater_kind" text DEFAULT 'self' NOT NULL,
	"rater_id" uuid,
	"rater_name" text,
	"interview_id" uuid,
	"rehearsal_id" uuid,
	"replaces_id" uuid,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "ratings_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "ratings_skill" CHECK ("ratings"."skill" in ('presentation', 'proactivity', 'composure', 'communication')),
	CONSTRAINT "ratings_rater_kind" CHECK ("ratings"."rater_kind" in ('self', 'coach')),
	CONSTRAINT "ratings_rating" CHECK (rating between 1 and 5),
	CONSTRAINT "ratings_own" CHECK (rater_kind = 'coach' or (rater_id is null and rater_name is null))
);
--> statement-breakpoint
ALTER TABLE "ratings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rehearsal_items" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"rehearsal_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	CONSTRAINT "rehearsal_items_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "rehearsal_items_one" UNIQUE("owner_id","rehearsal_id")
);
--> statement-breakpoint
ALTER TABLE "rehearsal_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rehearsal_schedules" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"question_id" uuid NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_at" timestamp with time zone DEFAULT now() NOT NULL,
	"stability" double precision DEFAULT 1 NOT NULL,
	"difficulty" double precision DEFAULT 5 NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"lapses" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rehearsal_schedules_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "rehearsal_schedules_one" UNIQUE("owner_id","question_id")
);
--> statement-breakpoint
ALTER TABLE "rehearsal_schedules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rehearsals" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"question_id" uuid NOT NULL,
	"story_id" uuid,
	"notes" text DEFAULT '' NOT NULL,
	"seconds" integer,
	"words" integer,
	"keep_one" text DEFAULT '' NOT NULL,
	"change_one" text DEFAULT '' NOT NULL,
	"went" text,
	"ended_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rehearsals_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "rehearsals_went" CHECK ("rehearsals"."went" in ('again', 'hard', 'good', 'easy')),
	CONSTRAINT "rehearsals_seconds" CHECK (seconds between 0 and 7200),
	CONSTRAINT "rehearsals_words" CHECK (words >= 0),
	CONSTRAINT "rehearsals_ended" CHECK ((ended_at is null) = (went is null))
);
--> statement-breakpoint
ALTER TABLE "rehearsals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story_strengths" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"story_id" uuid NOT NULL,
	"strength_id" uuid NOT NULL,
	CONSTRAINT "story_strengths_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "story_strengths_once" UNIQUE("owner_id","story_id","strength_id")
);
--> statement-breakpoint
ALTER TABLE "story_strengths" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story_themes" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"story_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	CONSTRAINT "story_themes_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "story_themes_once" UNIQUE("owner_id","story_id","theme_id")
);
--> statement-breakpoint
ALTER TABLE "story_themes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_kind";--> statement-breakpoint
ALTER TABLE "wins" DROP CONSTRAINT "wins_kind";--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "format" text DEFAULT 'markdown' NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "target_role" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "previous_id" uuid;--> statement-breakpoint
ALTER TABLE "concerns" ADD COLUMN "not_yet_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "practice_done" ADD COLUMN "interview_id" uuid;--> statement-breakpoint
ALTER TABLE "practice_done" ADD COLUMN "done_on" date;--> statement-breakpoint
ALTER TABLE "practice_done" ADD COLUMN "was_due_on" date;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "interview_id" uuid;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "application_id" uuid;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "document_id" uuid;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "library_key" text;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "group" text;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "skill" text;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "notes" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "repeat" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "repeat_until" date;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "position" text collate "C" DEFAULT 'a0' NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "assigned_by" uuid;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "assigned_name" text;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "situation" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "task" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "action" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "result" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "skills" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_of_document" FOREIGN KEY ("owner_id","document_id") REFERENCES "public"."documents"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_goals" ADD CONSTRAINT "effort_goals_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rest_days" ADD CONSTRAINT "rest_days_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones_left" ADD CONSTRAINT "zones_left_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_meetings" ADD CONSTRAINT "question_meetings_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_meetings" ADD CONSTRAINT "question_meetings_question" FOREIGN KEY ("owner_id","question_id") REFERENCES "public"."questions"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_meetings" ADD CONSTRAINT "question_meetings_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_stories" ADD CONSTRAINT "question_stories_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_stories" ADD CONSTRAINT "question_stories_question" FOREIGN KEY ("owner_id","question_id") REFERENCES "public"."questions"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_stories" ADD CONSTRAINT "question_stories_story" FOREIGN KEY ("owner_id","story_id") REFERENCES "public"."stories"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiet_answers" ADD CONSTRAINT "quiet_answers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_rater_id_users_id_fk" FOREIGN KEY ("rater_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_after_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_after_rehearsal" FOREIGN KEY ("owner_id","rehearsal_id") REFERENCES "public"."rehearsals"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_replace" FOREIGN KEY ("owner_id","replaces_id") REFERENCES "public"."ratings"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_items" ADD CONSTRAINT "rehearsal_items_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_items" ADD CONSTRAINT "rehearsal_items_rehearsal" FOREIGN KEY ("owner_id","rehearsal_id") REFERENCES "public"."rehearsals"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_items" ADD CONSTRAINT "rehearsal_items_item" FOREIGN KEY ("owner_id","item_id") REFERENCES "public"."practice_items"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_schedules" ADD CONSTRAINT "rehearsal_schedules_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_schedules" ADD CONSTRAINT "rehearsal_schedules_question" FOREIGN KEY ("owner_id","question_id") REFERENCES "public"."questions"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsals" ADD CONSTRAINT "rehearsals_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsals" ADD CONSTRAINT "rehearsals_question" FOREIGN KEY ("owner_id","question_id") REFERENCES "public"."questions"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsals" ADD CONSTRAINT "rehearsals_story" FOREIGN KEY ("owner_id","story_id") REFERENCES "public"."stories"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_strengths" ADD CONSTRAINT "story_strengths_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_strengths" ADD CONSTRAINT "story_strengths_story" FOREIGN KEY ("owner_id","story_id") REFERENCES "public"."stories"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_strengths" ADD CONSTRAINT "story_strengths_strength" FOREIGN KEY ("owner_id","strength_id") REFERENCES "public"."strengths"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_themes" ADD CONSTRAINT "story_themes_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_themes" ADD CONSTRAINT "story_themes_story" FOREIGN KEY ("owner_id","story_id") REFERENCES "public"."stories"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_themes" ADD CONSTRAINT "story_themes_theme" FOREIGN KEY ("owner_id","theme_id") REFERENCES "public"."themes"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_files_by_content" ON "document_files" USING btree ("owner_id","sha256");--> statement-breakpoint
CREATE INDEX "zones_left_when" ON "zones_left" USING btree ("owner_id","until");--> statement-breakpoint
CREATE INDEX "question_meetings_by_interview" ON "question_meetings" USING btree ("owner_id","interview_id");--> statement-breakpoint
CREATE INDEX "question_stories_by_story" ON "question_stories" USING btree ("owner_id","story_id");--> statement-breakpoint
CREATE INDEX "ratings_of_skill_when" ON "ratings" USING btree ("owner_id","skill","rated_at");--> statement-breakpoint
CREATE INDEX "ratings_by_interview" ON "ratings" USING btree ("owner_id","interview_id");--> statement-breakpoint
CREATE INDEX "ratings_by_rehearsal" ON "ratings" USING btree ("owner_id","rehearsal_id");--> statement-breakpoint
CREATE INDEX "ratings_by_rater" ON "ratings" USING btree ("rater_id");--> statement-breakpoint
CREATE INDEX "ratings_by_replaced" ON "ratings" USING btree ("owner_id","replaces_id");--> statement-breakpoint
CREATE INDEX "rehearsal_items_by_item" ON "rehearsal_items" USING btree ("owner_id","item_id");--> statement-breakpoint
CREATE INDEX "rehearsal_schedules_due" ON "rehearsal_schedules" USING btree ("owner_id","due_at");--> statement-breakpoint
CREATE INDEX "rehearsals_when" ON "rehearsals" USING btree ("owner_id","ended_at");--> statement-breakpoint
CREATE INDEX "rehearsals_of_question" ON "rehearsals" USING btree ("owner_id","question_id");--> statement-breakpoint
CREATE INDEX "rehearsals_with_story" ON "rehearsals" USING btree ("owner_id","story_id");--> statement-breakpoint
CREATE INDEX "story_strengths_by_strength" ON "story_strengths" USING btree ("owner_id","strength_id");--> statement-breakpoint
CREATE INDEX "story_themes_by_theme" ON "story_themes" USING btree ("owner_id","theme_id");--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_made_from" FOREIGN KEY ("owner_id","previous_id") REFERENCES "public"."documents"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_done" ADD CONSTRAINT "practice_done_of_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_assigned_by_users_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_of_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_of_document" FOREIGN KEY ("owner_id","document_id") REFERENCES "public"."documents"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_by_previous" ON "documents" USING btree ("owner_id","previous_id") WHERE previous_id is not null;--> statement-breakpoint
CREATE INDEX "practice_done_by_interview" ON "practice_done" USING btree ("owner_id","interview_id");--> statement-breakpoint
CREATE INDEX "practice_items_by_interview" ON "practice_items" USING btree ("owner_id","interview_id");--> statement-breakpoint
CREATE INDEX "practice_items_by_application" ON "practice_items" USING btree ("owner_id","application_id");--> statement-breakpoint
CREATE INDEX "practice_items_by_document" ON "practice_items" USING btree ("owner_id","document_id");--> statement-breakpoint
CREATE INDEX "practice_items_by_assigner" ON "practice_items" USING btree ("assigned_by");--> statement-breakpoint
CREATE UNIQUE INDEX "practice_items_library_once" ON "practice_items" USING btree ("owner_id","library_key",coalesce(concern_id, owner_id),coalesce(interview_id, owner_id),coalesce(application_id, owner_id),coalesce(document_id, owner_id)) WHERE library_key is not null and archived_at is null;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_format" CHECK ("documents"."format" in ('markdown', 'pdf', 'docx'));--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind" CHECK ("events"."kind" in ('added', 'imported', 'moved', 'placed', 'edited', 'undone', 'no-logged', 'reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'woken', 'decided', 'dated', 'advert-kept', 'binned', 'restored', 'duplicated', 'contact-added', 'contact-removed', 'document-sent', 'document-taken-out', 'interview-set', 'interview-changed', 'interview-cancelled', 'reflected', 'thanked', 'asked-to-respond', 'invited', 'not-invited', 'preparing', 'ready', 'given', 'followed-up', 'offer-made', 'offer-changed', 'offer-answered', 'organisations-merged', 'contacts-merged', 'contact-closed', 'contact-opened', 'merge-undone', 'organisation-added', 'organisation-changed', 'organisation-removed', 'contact-kept', 'contact-changed', 'talked', 'conversation-changed', 'conversation-removed', 'follow-up-set', 'follow-up-changed', 'follow-up-dropped', 'stage-retired', 'search-finished', 'search-resumed', 'clarified', 'themes-merged', 'themes-parted', 'strengthened'));--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_group" CHECK ("practice_items"."group" in ('target', 'evidence', 'structure', 'language', 'readable', 'proof', 'before', 'during', 'after', 'direction'));--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_skill" CHECK ("practice_items"."skill" in ('presentation', 'proactivity', 'composure', 'communication'));--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_repeat" CHECK ("practice_items"."repeat" in ('none', 'daily', 'weekly', 'before-each-interview'));--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_until" CHECK ("practice_items"."repeat_until" is null or ("practice_items"."repeat" in ('daily', 'weekly') and ("practice_items"."due_on" is null or "practice_items"."due_on" <= "practice_items"."repeat_until")));--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_skills" CHECK (skills <@ array['presentation','proactivity','composure','communication']);--> statement-breakpoint
ALTER TABLE "wins" ADD CONSTRAINT "wins_kind" CHECK ("wins"."kind" in ('applied', 'reached-out', 'asked', 'thanked', 'asked-to-respond', 'answered', 'looked-for-someone', 'reframed', 'listened', 'practised', 'strengthened', 'closed-kindly', 'rested'));--> statement-breakpoint
CREATE POLICY "seen" ON "check_ins" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "check_ins" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "check_ins" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "check_ins" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "document_files" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "document_files" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "document_files" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "effort_goals" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "effort_goals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "effort_goals" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "effort_goals" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "rest_days" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "rest_days" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "rest_days" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "rest_days" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "zones_left" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "zones_left" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "zones_left" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "zones_left" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "question_meetings" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "question_meetings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "question_meetings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "question_meetings" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "question_stories" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "question_stories" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "question_stories" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "question_stories" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "questions" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "questions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "questions" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "questions" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "quiet_answers" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "quiet_answers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "quiet_answers" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "quiet_answers" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "ratings" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "ratings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "ratings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "ratings" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "rehearsal_items" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "rehearsal_items" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "rehearsal_items" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "rehearsal_items" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "rehearsal_schedules" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "rehearsal_schedules" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "rehearsal_schedules" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "rehearsal_schedules" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "rehearsals" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "rehearsals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "rehearsals" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "rehearsals" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "story_strengths" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "story_strengths" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "story_strengths" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "story_strengths" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "story_themes" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "story_themes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "story_themes" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "story_themes" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER POLICY "seen" ON "acts" TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER POLICY "seen" ON "wins" TO public USING (owner_id = any((select seen_by_me('activity'))::uuid[]) and (owner_id = (select viewer()) or kind <> 'rested'));--> statement-breakpoint
-- What somebody has in their hands stays as it was sent (lib/documents/rules.ts, isTextFixed).
create function documents_sent() returns trigger language plpgsql as $$
begin
  if exists (
    select from application_documents went where went.owner_id = new.owner_id and went.document_id = new.id
  ) then
    raise exception 'document % was sent', new.id using errcode = 'check_violation', constraint = 'documents_sent';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger documents_sent before update of kind, format, text on documents for each row
  when (old.kind <> new.kind or old.format <> new.format or (old.format = 'markdown' and old.text <> new.text))
  execute function documents_sent();--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
