CREATE TABLE "attention_answers" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "attention_answers_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "attention_answers_answer" CHECK ("attention_answers"."answer" in ('resting', 'ill', 'busy', 'done'))
);
--> statement-breakpoint
ALTER TABLE "attention_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "client_groups" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"retired_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "client_groups_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "client_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "client_places" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"group_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	CONSTRAINT "client_places_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "client_places_once" UNIQUE("owner_id","group_id","link_id")
);
--> statement-breakpoint
ALTER TABLE "client_places" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"link_id" uuid,
	"by" text NOT NULL,
	"author_id" uuid,
	"author_name" text NOT NULL,
	"kind" text NOT NULL,
	"starts_at" timestamp with time zone,
	"zone" text,
	"place" text,
	"held_on" date,
	"cancelled_at" timestamp with time zone,
	"cancelled_by" text,
	"move_asked_at" timestamp with time zone,
	"line" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meetings_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "meetings_by" CHECK ("meetings"."by" in ('seeker', 'coach')),
	CONSTRAINT "meetings_kind" CHECK ("meetings"."kind" in ('in-person', 'call', 'video', 'writing')),
	CONSTRAINT "meetings_cancelled_by" CHECK ("meetings"."cancelled_by" in ('seeker', 'coach')),
	CONSTRAINT "meetings_when" CHECK (starts_at is not null or held_on is not null),
	CONSTRAINT "meetings_moment_and_zone" CHECK ((starts_at is null) = (zone is null)),
	CONSTRAINT "meetings_cancelled" CHECK ((cancelled_at is null) = (cancelled_by is null))
);
--> statement-breakpoint
ALTER TABLE "meetings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "attention_answers" ADD CONSTRAINT "attention_answers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_groups" ADD CONSTRAINT "client_groups_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_in_group" FOREIGN KEY ("owner_id","group_id") REFERENCES "public"."client_groups"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_of_client" FOREIGN KEY ("client_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_through_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "client_groups_name" ON "client_groups" USING btree ("owner_id","name_key") WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX "client_places_of_link" ON "client_places" USING btree ("client_id","link_id");--> statement-breakpoint
CREATE INDEX "meetings_of_link" ON "meetings" USING btree ("owner_id","link_id","starts_at");--> statement-breakpoint
CREATE INDEX "meetings_by_author" ON "meetings" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "applications_by_kind" ON "applications" USING btree ("owner_id","stage_kind") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "rejections_lately" ON "rejections" USING btree ("owner_id","created_at") WHERE not quiet and taken_back_at is null;--> statement-breakpoint
CREATE POLICY "seen" ON "attention_answers" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('activity'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "attention_answers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "attention_answers" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "attention_answers" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "client_groups" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "client_groups" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "client_groups" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "client_groups" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "client_places" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "client_places" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "client_places" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()) and link_id = any((select my_links())::uuid[]));--> statement-breakpoint
CREATE POLICY "seen" ON "meetings" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select near_me())::uuid[]) and (owner_id = (select viewer()) or (link_id = any((select my_links())::uuid[]))));--> statement-breakpoint
CREATE POLICY "own_insert" ON "meetings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "meetings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "meetings" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "coach_insert" ON "meetings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach' and author_id = (select viewer()) and true);--> statement-breakpoint
CREATE POLICY "coach_update" ON "meetings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach' and author_id = (select viewer())) WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach' and author_id = (select viewer()) and true);--> statement-breakpoint
ALTER POLICY "seen" ON "acts" TO public USING (owner_id = any((select seen_by_me('counted'))::uuid[]));--> statement-breakpoint
ALTER POLICY "seen" ON "clarifications" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or (select counting()) is not null or exists (select from feedback f where f.owner_id = clarifications.owner_id and f.id = clarifications.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "effort_goals" TO public USING (owner_id = any((select seen_by_me('counted'))::uuid[]));--> statement-breakpoint
ALTER POLICY "seen" ON "rest_days" TO public USING (owner_id = any((select seen_by_me('counted'))::uuid[]));--> statement-breakpoint
ALTER POLICY "seen" ON "zones_left" TO public USING (owner_id = any((select seen_by_me('counted'))::uuid[]));--> statement-breakpoint
ALTER POLICY "seen" ON "concerns" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or (select counting()) is not null or decision is distinct from 'should-not-count' and exists (select from feedback f where f.owner_id = concerns.owner_id and f.id = concerns.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "feedback" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or (select counting()) is not null or not is_apart));--> statement-breakpoint
ALTER POLICY "seen" ON "strengths" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or (select counting()) is not null or exists (select from feedback f where f.owner_id = strengths.owner_id and f.id = strengths.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "letters" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or (select counting()) is not null or not is_apart));--> statement-breakpoint
ALTER POLICY "seen" ON "rejections" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or (select counting()) is not null or (not is_apart or reason is null)));--> statement-breakpoint
ALTER POLICY "seen" ON "response_evidence" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or (select counting()) is not null or exists (select from responses r where r.owner_id = response_evidence.owner_id and r.id = response_evidence.response_id)));--> statement-breakpoint
ALTER POLICY "seen" ON "responses" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or (select counting()) is not null or exists (select from concerns c where c.owner_id = responses.owner_id and c.id = responses.concern_id)));--> statement-breakpoint
ALTER POLICY "seen" ON "wins" TO public USING (owner_id = any((select seen_by_me('activity'))::uuid[]) and (owner_id = (select viewer()) or (select counting()) is not null or kind <> 'rested'));
--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
