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
ALTER TABLE "stories" ADD COLUMN "situation" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "task" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "action" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "result" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "skills" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "question_meetings" ADD CONSTRAINT "question_meetings_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_meetings" ADD CONSTRAINT "question_meetings_question" FOREIGN KEY ("owner_id","question_id") REFERENCES "public"."questions"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_meetings" ADD CONSTRAINT "question_meetings_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_stories" ADD CONSTRAINT "question_stories_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_stories" ADD CONSTRAINT "question_stories_question" FOREIGN KEY ("owner_id","question_id") REFERENCES "public"."questions"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_stories" ADD CONSTRAINT "question_stories_story" FOREIGN KEY ("owner_id","story_id") REFERENCES "public"."stories"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
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
CREATE INDEX "question_meetings_by_interview" ON "question_meetings" USING btree ("owner_id","interview_id");--> statement-breakpoint
CREATE INDEX "question_stories_by_story" ON "question_stories" USING btree ("owner_id","story_id");--> statement-breakpoint
CREATE INDEX "rehearsal_items_by_item" ON "rehearsal_items" USING btree ("owner_id","item_id");--> statement-breakpoint
CREATE INDEX "rehearsal_schedules_due" ON "rehearsal_schedules" USING btree ("owner_id","due_at");--> statement-breakpoint
CREATE INDEX "rehearsals_when" ON "rehearsals" USING btree ("owner_id","ended_at");--> statement-breakpoint
CREATE INDEX "rehearsals_of_question" ON "rehearsals" USING btree ("owner_id","question_id");--> statement-breakpoint
CREATE INDEX "rehearsals_with_story" ON "rehearsals" USING btree ("owner_id","story_id");--> statement-breakpoint
CREATE INDEX "story_strengths_by_strength" ON "story_strengths" USING btree ("owner_id","strength_id");--> statement-breakpoint
CREATE INDEX "story_themes_by_theme" ON "story_themes" USING btree ("owner_id","theme_id");--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_skills" CHECK (skills <@ array['presentation','proactivity','composure','communication']);--> statement-breakpoint
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
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
