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
ALTER TABLE "wins" DROP CONSTRAINT "wins_kind";--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_goals" ADD CONSTRAINT "effort_goals_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rest_days" ADD CONSTRAINT "rest_days_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zones_left" ADD CONSTRAINT "zones_left_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiet_answers" ADD CONSTRAINT "quiet_answers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "zones_left_when" ON "zones_left" USING btree ("owner_id","until");--> statement-breakpoint
ALTER TABLE "wins" ADD CONSTRAINT "wins_kind" CHECK ("wins"."kind" in ('applied', 'reached-out', 'asked', 'thanked', 'asked-to-respond', 'answered', 'looked-for-someone', 'reframed', 'listened', 'practised', 'closed-kindly', 'rested'));--> statement-breakpoint
CREATE POLICY "seen" ON "check_ins" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "check_ins" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "check_ins" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "check_ins" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "effort_goals" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "effort_goals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "effort_goals" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "effort_goals" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "rest_days" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('activity'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "rest_days" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "rest_days" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "rest_days" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "zones_left" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "zones_left" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "zones_left" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "zones_left" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "quiet_answers" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "quiet_answers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "quiet_answers" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "quiet_answers" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
