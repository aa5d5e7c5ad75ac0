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
CREATE TABLE "coach_profiles" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"confidentiality" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "coach_profiles_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "coach_profiles_one" UNIQUE("owner_id")
);
--> statement-breakpoint
ALTER TABLE "coach_profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation_answers" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"invitation_id" uuid NOT NULL,
	"nth" integer DEFAULT 1 NOT NULL,
	"answer" text NOT NULL,
	"by_id" uuid,
	"link_id" uuid,
	CONSTRAINT "invitation_answers_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "invitation_answers_answer" CHECK ("invitation_answers"."answer" in ('accepted', 'declined'))
);
--> statement-breakpoint
ALTER TABLE "invitation_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"by" text NOT NULL,
	"way" text NOT NULL,
	"token_hash" text NOT NULL,
	"email" text,
	"from_name" text NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"confidentiality" text DEFAULT '' NOT NULL,
	"scopes" text[] DEFAULT '{}' NOT NULL,
	"comment_scopes" text[] DEFAULT '{}' NOT NULL,
	"group_id" uuid,
	"places" integer DEFAULT 1 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "invitations_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "invitations_by" CHECK ("invitations"."by" in ('coach', 'seeker')),
	CONSTRAINT "invitations_way" CHECK ("invitations"."way" in ('link', 'email', 'code', 'list')),
	CONSTRAINT "invitations_scopes" CHECK (scopes <@ array['activity', 'pipeline', 'feedback', 'practice', 'insights', 'contacts']::text[]),
	CONSTRAINT "invitations_comments" CHECK (comment_scopes <@ array['pipeline', 'feedback', 'practice']::text[] and comment_scopes <@ scopes),
	CONSTRAINT "invitations_places" CHECK (places between 1 and 500 and (places = 1 or way = 'code'))
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "coach_links" ADD COLUMN "invitation_id" uuid;--> statement-breakpoint
ALTER TABLE "client_groups" ADD CONSTRAINT "client_groups_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_in_group" FOREIGN KEY ("owner_id","group_id") REFERENCES "public"."client_groups"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_of_client" FOREIGN KEY ("client_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coach_profiles" ADD CONSTRAINT "coach_profiles_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_answers" ADD CONSTRAINT "invitation_answers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_answers" ADD CONSTRAINT "invitation_answers_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_answers" ADD CONSTRAINT "invitation_answers_to" FOREIGN KEY ("owner_id","invitation_id") REFERENCES "public"."invitations"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_to_group" FOREIGN KEY ("owner_id","group_id") REFERENCES "public"."client_groups"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "client_groups_name" ON "client_groups" USING btree ("owner_id","name_key") WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX "client_places_of_link" ON "client_places" USING btree ("client_id","link_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_answers_place" ON "invitation_answers" USING btree ("owner_id","invitation_id","nth");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_answers_once" ON "invitation_answers" USING btree ("invitation_id","by_id");--> statement-breakpoint
CREATE INDEX "invitation_answers_by" ON "invitation_answers" USING btree ("by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_by_token" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitations_by_expiry" ON "invitations" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "invitations_of_group" ON "invitations" USING btree ("owner_id","group_id") WHERE group_id is not null;--> statement-breakpoint
CREATE POLICY "coach_accepts" ON "access_log" AS PERMISSIVE FOR INSERT TO public WITH CHECK (coach_id = (select viewer()) and kind = 'consent' and what = 'given'
        and created_at = now() and exists (select from coach_links l where l.owner_id = access_log.owner_id
    and l.id = access_log.link_id and l.coach_id = (select viewer()) and l.created_at = now() and l.ended_at is null));--> statement-breakpoint
CREATE POLICY "accepted_insert" ON "coach_links" AS PERMISSIVE FOR INSERT TO public WITH CHECK (coach_id = (select viewer()) and ended_at is null and exists (select from invitation_answers a
    join invitations i on i.owner_id = a.owner_id and i.id = a.invitation_id
    where a.by_id = (select viewer()) and a.answer = 'accepted' and a.created_at = now() and i.by = 'seeker' and a.owner_id = coach_links.owner_id and a.link_id = coach_links.id
        and i.id = coach_links.invitation_id and i.scopes = coach_links.scopes
        and i.comment_scopes = coach_links.comment_scopes and i.from_name = coach_links.client_name));--> statement-breakpoint
CREATE POLICY "seen" ON "client_groups" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "client_groups" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "client_groups" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "client_groups" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "client_places" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "client_places" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "client_places" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()) and link_id = any((select my_links())::uuid[]));--> statement-breakpoint
CREATE POLICY "accepted_insert" ON "client_places" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select from invitation_answers a
    join invitations i on i.owner_id = a.owner_id and i.id = a.invitation_id
    where a.by_id = (select viewer()) and a.answer = 'accepted' and a.created_at = now() and a.owner_id = client_places.owner_id and i.group_id = client_places.group_id
        and a.link_id = client_places.link_id and client_places.client_id = a.by_id));--> statement-breakpoint
CREATE POLICY "seen" ON "coach_profiles" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "coach_profiles" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "coach_profiles" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "invitation_answers" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()) or invitation_id = (select i.id from invitations i where i.token_hash = (select nullif(current_setting('app.invitation_hash', true), ''))));--> statement-breakpoint
CREATE POLICY "answering" ON "invitation_answers" AS PERMISSIVE FOR INSERT TO public WITH CHECK (by_id is not distinct from (select viewer()) and created_at = now() and exists (
        select from invitations i
        where i.owner_id = invitation_answers.owner_id and i.id = invitation_answers.invitation_id
          and i.token_hash = (select nullif(current_setting('app.invitation_hash', true), '')) and i.owner_id is distinct from (select viewer())
          and i.withdrawn_at is null and i.expires_at > now() and nth between 1 and i.places
          and (answer = 'declined' or by_id is not null and link_id is not null
            and (i.email is null or i.email = (select u.email from users u where u.id = (select viewer()))))));--> statement-breakpoint
CREATE POLICY "seen" ON "invitations" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()) or token_hash = (select nullif(current_setting('app.invitation_hash', true), '')));--> statement-breakpoint
CREATE POLICY "own_insert" ON "invitations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "invitations" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "job_sees_old" ON "invitations" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'forget-old-invitations' and expires_at < now() - interval '90 days');--> statement-breakpoint
CREATE POLICY "job_forgets_old" ON "invitations" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'forget-old-invitations' and expires_at < now() - interval '90 days');--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
