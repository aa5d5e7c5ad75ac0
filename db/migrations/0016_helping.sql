-- A policy calls this, so it comes first.
set local check_function_bodies = off;
--> statement-breakpoint
-- The viewer, and the accounts that are the viewer's coaches now.
create function me_and_my_coaches() returns uuid[] language sql stable parallel safe
  as $$
    select array(
      select viewer() where viewer() is not null
      union all
      select l.coach_id from public.coach_links l
      where l.owner_id = viewer() and l.ended_at is null and l.coach_id is not null
    )
  $$;
--> statement-breakpoint
CREATE TABLE "assignments" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"link_id" uuid,
	"by" text NOT NULL,
	"author_id" uuid,
	"author_name" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"question_key" text,
	"name" text DEFAULT '' NOT NULL,
	"words" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "assignments_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "assignments_by" CHECK ("assignments"."by" in ('coach')),
	CONSTRAINT "assignments_kind" CHECK ("assignments"."kind" in ('question', 'template')),
	CONSTRAINT "assignments_state" CHECK ("assignments"."state" in ('open', 'done', 'away')),
	CONSTRAINT "assignments_answered" CHECK ((state = 'open') = (answered_at is null))
);
--> statement-breakpoint
ALTER TABLE "assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "programme_offers" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"link_id" uuid,
	"by" text NOT NULL,
	"author_id" uuid,
	"author_name" text NOT NULL,
	"programme_id" uuid NOT NULL,
	"programme_version" integer NOT NULL,
	"name" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"lines" json NOT NULL,
	"whole" json NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"taken" text[] DEFAULT '{}' NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "programme_offers_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "programme_offers_by" CHECK ("programme_offers"."by" in ('coach')),
	CONSTRAINT "programme_offers_state" CHECK ("programme_offers"."state" in ('open', 'taken', 'declined', 'replaced')),
	CONSTRAINT "programme_offers_answered" CHECK ((state = 'open') = (answered_at is null))
);
--> statement-breakpoint
ALTER TABLE "programme_offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programmes" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"lines" json DEFAULT '[]'::json NOT NULL,
	"for_new" boolean DEFAULT false NOT NULL,
	"retired_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "programmes_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "programmes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposals" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"link_id" uuid,
	"by" text NOT NULL,
	"author_id" uuid,
	"author_name" text NOT NULL,
	"kind" text NOT NULL,
	"application_id" uuid,
	"data" json NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"became_id" uuid,
	CONSTRAINT "proposals_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "proposals_by" CHECK ("proposals"."by" in ('coach')),
	CONSTRAINT "proposals_kind" CHECK ("proposals"."kind" in ('application', 'interview', 'no', 'note')),
	CONSTRAINT "proposals_state" CHECK ("proposals"."state" in ('open', 'accepted', 'declined', 'withdrawn')),
	CONSTRAINT "proposals_about" CHECK ((kind = 'application') = (application_id is null)),
	CONSTRAINT "proposals_answered" CHECK ((state = 'open') = (answered_at is null))
);
--> statement-breakpoint
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "supporter_links" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"for_whom" text DEFAULT '' NOT NULL,
	"from_whom" text NOT NULL,
	"line" text DEFAULT '' NOT NULL,
	"title" text NOT NULL,
	"words" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"open_until" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"note" text DEFAULT '' NOT NULL,
	"noted_at" timestamp with time zone,
	CONSTRAINT "supporter_links_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "supporter_links_kind" CHECK ("supporter_links"."kind" in ('story', 'draft', 'week')),
	CONSTRAINT "supporter_links_note" CHECK (length(note) <= 2000),
	CONSTRAINT "supporter_links_opened" CHECK ((opened_at is null) = (open_until is null))
);
--> statement-breakpoint
ALTER TABLE "supporter_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "ratings" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_groups" ADD CONSTRAINT "client_groups_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_in_group" FOREIGN KEY ("owner_id","group_id") REFERENCES "public"."client_groups"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_of_client" FOREIGN KEY ("client_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_offers" ADD CONSTRAINT "programme_offers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_offers" ADD CONSTRAINT "programme_offers_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_offers" ADD CONSTRAINT "programme_offers_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supporter_links" ADD CONSTRAINT "supporter_links_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_by_link" ON "assignments" USING btree ("owner_id","link_id");--> statement-breakpoint
CREATE INDEX "assignments_by_author" ON "assignments" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_once" ON "assignments" USING btree ("owner_id","link_id","kind","key") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "client_groups_name" ON "client_groups" USING btree ("owner_id","name_key") WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX "client_places_of_link" ON "client_places" USING btree ("client_id","link_id");--> statement-breakpoint
CREATE INDEX "programme_offers_by_link" ON "programme_offers" USING btree ("owner_id","link_id");--> statement-breakpoint
CREATE INDEX "programme_offers_by_author" ON "programme_offers" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_offers_once" ON "programme_offers" USING btree ("owner_id","link_id","programme_id","programme_version") WHERE link_id is not null;--> statement-breakpoint
CREATE INDEX "proposals_by_link" ON "proposals" USING btree ("owner_id","link_id");--> statement-breakpoint
CREATE INDEX "proposals_by_author" ON "proposals" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "proposals_by_application" ON "proposals" USING btree ("owner_id","application_id");--> statement-breakpoint
CREATE INDEX "supporter_links_by_token" ON "supporter_links" USING btree ("token_hash");--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "practice_items_by_link" ON "practice_items" USING btree ("owner_id","link_id") WHERE link_id is not null;--> statement-breakpoint
CREATE INDEX "ratings_by_link" ON "ratings" USING btree ("owner_id","link_id") WHERE link_id is not null;--> statement-breakpoint
CREATE POLICY "coach_insert" ON "practice_items" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and exists (select from coach_links l where l.owner_id = practice_items.owner_id and l.id = practice_items.link_id and l.ended_at is null and 'practice' = any(l.scopes) and 'practice' = any(l.comment_scopes)) and assigned_by = (select viewer())
        and archived_at is null and coalesce(concern_id, interview_id, application_id, document_id) is null);--> statement-breakpoint
CREATE POLICY "coach_insert" ON "ratings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and exists (select from coach_links l where l.owner_id = ratings.owner_id and l.id = ratings.link_id and l.ended_at is null and 'practice' = any(l.scopes) and 'practice' = any(l.comment_scopes)) and rater_kind = 'coach' and rater_id = (select viewer()) and rated_at <= now()
        and taken_back_at is null and coalesce(interview_id, rehearsal_id, replaces_id) is null);--> statement-breakpoint
CREATE POLICY "coach_takes_back" ON "ratings" AS PERMISSIVE FOR UPDATE TO public USING (link_id = any((select my_links())::uuid[]) and rater_kind = 'coach' and rater_id = (select viewer()) and taken_back_at is null) WITH CHECK (link_id = any((select my_links())::uuid[]) and rater_kind = 'coach' and rater_id = (select viewer()) and taken_back_at is not null);--> statement-breakpoint
CREATE POLICY "seen" ON "assignments" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select near_me())::uuid[]) and (owner_id = (select viewer()) or (link_id = any((select my_links())::uuid[]) and exists (select from coach_links l where l.owner_id = assignments.owner_id and l.id = assignments.link_id and l.ended_at is null and 'practice' = any(l.scopes)))));--> statement-breakpoint
CREATE POLICY "own_insert" ON "assignments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "assignments" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "assignments" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "coach_insert" ON "assignments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and exists (select from coach_links l where l.owner_id = assignments.owner_id and l.id = assignments.link_id and l.ended_at is null and 'practice' = any(l.scopes)) and by = 'coach' and author_id = (select viewer()) and state = 'open' and exists (select from coach_links l where l.owner_id = assignments.owner_id and l.id = assignments.link_id and l.ended_at is null and 'practice' = any(l.scopes) and 'practice' = any(l.comment_scopes)));--> statement-breakpoint
CREATE POLICY "seen" ON "client_groups" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "client_groups" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "client_groups" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "client_groups" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "client_places" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "client_places" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "client_places" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()) and link_id = any((select my_links())::uuid[]));--> statement-breakpoint
CREATE POLICY "seen" ON "programme_offers" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select near_me())::uuid[]) and (owner_id = (select viewer()) or (link_id = any((select my_links())::uuid[]))));--> statement-breakpoint
CREATE POLICY "own_insert" ON "programme_offers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "programme_offers" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "programme_offers" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "coach_insert" ON "programme_offers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach' and author_id = (select viewer()) and state = 'open');--> statement-breakpoint
CREATE POLICY "coach_replaces" ON "programme_offers" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach'
  and author_id = (select viewer()) and state = 'open') WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach'
  and author_id = (select viewer()) and state = 'replaced');--> statement-breakpoint
CREATE POLICY "seen" ON "programmes" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select me_and_my_coaches())::uuid[])
        and (owner_id = (select viewer()) or (for_new and retired_at is null)));--> statement-breakpoint
CREATE POLICY "own_insert" ON "programmes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "programmes" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "programmes" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "proposals" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select near_me())::uuid[]) and (owner_id = (select viewer()) or (link_id = any((select my_links())::uuid[]) and exists (select from coach_links l where l.owner_id = proposals.owner_id and l.id = proposals.link_id and l.ended_at is null and 'pipeline' = any(l.scopes)))));--> statement-breakpoint
CREATE POLICY "own_insert" ON "proposals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "proposals" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "proposals" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "coach_insert" ON "proposals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and exists (select from coach_links l where l.owner_id = proposals.owner_id and l.id = proposals.link_id and l.ended_at is null and 'pipeline' = any(l.scopes)) and by = 'coach' and author_id = (select viewer()) and state = 'open' and expires_at < now() + make_interval(days => 31)
        and exists (select from coach_links l where l.owner_id = proposals.owner_id and l.id = proposals.link_id and l.ended_at is null and 'pipeline' = any(l.scopes) and 'pipeline' = any(l.comment_scopes)));--> statement-breakpoint
CREATE POLICY "coach_withdraws" ON "proposals" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach'
  and author_id = (select viewer()) and state = 'open') WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach'
  and author_id = (select viewer()) and state = 'withdrawn');--> statement-breakpoint
CREATE POLICY "seen" ON "supporter_links" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()) or token_hash = (select nullif(current_setting('app.token_hash', true), '')));--> statement-breakpoint
CREATE POLICY "own_insert" ON "supporter_links" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "supporter_links" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "supporter_links" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "friend_marks" ON "supporter_links" AS PERMISSIVE FOR UPDATE TO public USING (token_hash = (select nullif(current_setting('app.token_hash', true), '')) and withdrawn_at is null and closed_at is null
        and coalesce(open_until, expires_at) > now()) WITH CHECK (token_hash = (select nullif(current_setting('app.token_hash', true), '')) and withdrawn_at is null);
--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
