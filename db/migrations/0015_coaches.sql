-- Policies call these, so they come first; they name columns that come below.
set local check_function_bodies = off;
--> statement-breakpoint
-- The link whose coach's view the seeker who gave it is looking at; null but in a preview.
create function previewed() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.preview', true), '')::uuid $$;
--> statement-breakpoint
-- Set while figures are worked out for a coach: the part that opens them ('activity', 'insights'), else null.
create function counting() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.counting', true), '') $$;
--> statement-breakpoint
-- The owners whose rows of this scope the viewer may see: one's own, and those of clients who share it. While figures are
-- worked out, also those of clients who share the figures; nothing of their rows is shown then.
create or replace function seen_by_me(scope text) returns uuid[] language sql stable parallel safe
  as $$
    select array(
      select viewer() where viewer() is not null
      union all
      select l.owner_id from public.coach_links l
      where (l.coach_id = viewer() or l.id = previewed()) and l.ended_at is null
        and (scope = any(l.scopes) or counting() = any(l.scopes))
    )
  $$;
--> statement-breakpoint
-- The links through which the viewer is somebody's coach now.
create function my_links() returns uuid[] language sql stable parallel safe
  as $$
    select array(
      select l.id from public.coach_links l
      where (l.coach_id = viewer() or l.id = previewed()) and l.ended_at is null
    )
  $$;
--> statement-breakpoint
-- The viewer and the viewer's clients: what lies between a seeker and a coach is near both.
create function near_me() returns uuid[] language sql stable parallel safe
  as $$
    select array(
      select viewer() where viewer() is not null
      union all
      select l.owner_id from public.coach_links l
      where (l.coach_id = viewer() or l.id = previewed()) and l.ended_at is null
    )
  $$;
--> statement-breakpoint
CREATE TABLE "access_log" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"link_id" uuid NOT NULL,
	"coach_id" uuid,
	"coach_name" text NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"subject_id" uuid,
	"about" text DEFAULT '' NOT NULL,
	CONSTRAINT "access_log_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "access_log_kind" CHECK ("access_log"."kind" in ('looked', 'did', 'consent'))
);
--> statement-breakpoint
ALTER TABLE "access_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "coach_links" DROP CONSTRAINT "coach_links_coach_id_users_id_fk";
--> statement-breakpoint
ALTER TABLE "coach_links" ALTER COLUMN "coach_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "coach_links" ADD COLUMN "coach_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "coach_links" ADD COLUMN "organisation" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "coach_links" ADD COLUMN "confidentiality" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "coach_links" ADD COLUMN "client_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "coach_links" ADD COLUMN "comment_scopes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "coach_links" ADD COLUMN "seen_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "coach_links" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "coach_links" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_coach_id_users_id_fk" FOREIGN KEY ("coach_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_log_by_link" ON "access_log" USING btree ("owner_id","link_id","created_at");--> statement-breakpoint
CREATE INDEX "access_log_by_coach" ON "access_log" USING btree ("coach_id");--> statement-breakpoint
ALTER TABLE "coach_links" ADD CONSTRAINT "coach_links_coach_id_users_id_fk" FOREIGN KEY ("coach_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "coach_links_once" ON "coach_links" USING btree ("owner_id","coach_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "coach_links" ADD CONSTRAINT "coach_links_scopes" CHECK (scopes <@ array['activity', 'pipeline', 'feedback', 'practice', 'insights', 'contacts']::text[]);--> statement-breakpoint
ALTER TABLE "coach_links" ADD CONSTRAINT "coach_links_comments" CHECK (comment_scopes <@ array['pipeline', 'feedback', 'practice']::text[] and comment_scopes <@ scopes);--> statement-breakpoint
ALTER TABLE "coach_links" ADD CONSTRAINT "coach_links_not_oneself" CHECK (coach_id <> owner_id);--> statement-breakpoint
CREATE POLICY "coach_ends" ON "coach_links" AS PERMISSIVE FOR UPDATE TO public USING (coach_id = (select viewer()) and ended_at is null) WITH CHECK (coach_id = (select viewer()) and ended_at is not null);--> statement-breakpoint
CREATE POLICY "seen" ON "access_log" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "access_log" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "coach_insert" ON "access_log" AS PERMISSIVE FOR INSERT TO public WITH CHECK (coach_id = (select viewer()) and kind <> 'consent' and exists (select from coach_links l where l.owner_id = access_log.owner_id
    and l.id = access_log.link_id and l.coach_id = (select viewer()) and l.ended_at is null));--> statement-breakpoint
CREATE POLICY "coach_ends" ON "access_log" AS PERMISSIVE FOR INSERT TO public WITH CHECK (coach_id = (select viewer()) and kind = 'consent' and what = 'ended-by-coach'
        and exists (select from coach_links l where l.owner_id = access_log.owner_id
    and l.id = access_log.link_id and l.coach_id = (select viewer()) and l.ended_at = now()));--> statement-breakpoint
ALTER POLICY "seen" ON "coach_links" TO public USING (owner_id = (select viewer()) or coach_id = (select viewer()) or id = (select previewed()));--> statement-breakpoint
ALTER POLICY "seen" ON "contacts" TO public USING (owner_id = any((select seen_by_me('contacts'))::uuid[]));
--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
