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
CREATE TABLE "comments" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"link_id" uuid,
	"root_id" uuid,
	"kind" text DEFAULT 'said' NOT NULL,
	"part" text,
	"application_id" uuid,
	"concern_id" uuid,
	"response_id" uuid,
	"request_id" uuid,
	"document_id" uuid,
	"item_id" uuid,
	"shown_id" uuid,
	"by" text NOT NULL,
	"author_id" uuid,
	"author_name" text DEFAULT '' NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "comments_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "comments_kind" CHECK ("comments"."kind" in ('said', 'resolved', 'reopened')),
	CONSTRAINT "comments_by_whom" CHECK ("comments"."by" in ('seeker', 'coach')),
	CONSTRAINT "comments_words" CHECK ((kind = 'said') = (words <> '')),
	CONSTRAINT "comments_settles" CHECK (kind = 'said' or root_id is not null)
);
--> statement-breakpoint
ALTER TABLE "comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "shared_notes" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"link_id" uuid,
	"by" text NOT NULL,
	"author_id" uuid,
	"author_name" text DEFAULT '' NOT NULL,
	"words" text NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "shared_notes_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "shared_notes_by_whom" CHECK ("shared_notes"."by" in ('seeker', 'coach')),
	CONSTRAINT "shared_notes_words" CHECK (words <> '')
);
--> statement-breakpoint
ALTER TABLE "shared_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shown" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"link_id" uuid,
	"kind" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"line" text DEFAULT '' NOT NULL,
	"href" text DEFAULT '' NOT NULL,
	"wants_look" boolean DEFAULT false NOT NULL,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "shown_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "shown_kind" CHECK ("shown"."kind" in ('check-in', 'no', 'application', 'letter', 'answer', 'story', 'resume', 'week', 'note')),
	CONSTRAINT "shown_taken_back" CHECK (taken_back_at is null or (title || words || line || href) = '')
);
--> statement-breakpoint
ALTER TABLE "shown" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shown_looks" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"link_id" uuid,
	"shown_id" uuid NOT NULL,
	"by" text DEFAULT 'coach' NOT NULL,
	"author_id" uuid,
	"author_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "shown_looks_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "shown_looks_once" UNIQUE("owner_id","shown_id"),
	CONSTRAINT "shown_looks_by_whom" CHECK ("shown_looks"."by" in ('seeker', 'coach'))
);
--> statement-breakpoint
ALTER TABLE "shown_looks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "working_notes" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"link_id" uuid,
	"client_name" text DEFAULT '' NOT NULL,
	"words" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "working_notes_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "working_notes_words" CHECK (words <> '')
);
--> statement-breakpoint
ALTER TABLE "working_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "ratings" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_in_thread" FOREIGN KEY ("owner_id","root_id") REFERENCES "public"."comments"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_on_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_on_concern" FOREIGN KEY ("owner_id","concern_id") REFERENCES "public"."concerns"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_on_response" FOREIGN KEY ("owner_id","response_id") REFERENCES "public"."responses"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_on_request" FOREIGN KEY ("owner_id","request_id") REFERENCES "public"."feedback_requests"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_on_document" FOREIGN KEY ("owner_id","document_id") REFERENCES "public"."documents"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_on_item" FOREIGN KEY ("owner_id","item_id") REFERENCES "public"."practice_items"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_on_shown" FOREIGN KEY ("owner_id","shown_id") REFERENCES "public"."shown"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_offers" ADD CONSTRAINT "programme_offers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_offers" ADD CONSTRAINT "programme_offers_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_offers" ADD CONSTRAINT "programme_offers_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_notes" ADD CONSTRAINT "shared_notes_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_notes" ADD CONSTRAINT "shared_notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_notes" ADD CONSTRAINT "shared_notes_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown" ADD CONSTRAINT "shown_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown" ADD CONSTRAINT "shown_through_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_looks" ADD CONSTRAINT "shown_looks_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_looks" ADD CONSTRAINT "shown_looks_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_looks" ADD CONSTRAINT "shown_looks_through_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shown_looks" ADD CONSTRAINT "shown_looks_at" FOREIGN KEY ("owner_id","shown_id") REFERENCES "public"."shown"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supporter_links" ADD CONSTRAINT "supporter_links_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_notes" ADD CONSTRAINT "working_notes_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coach_links" ADD CONSTRAINT "coach_links_of_coach" UNIQUE("coach_id","id");--> statement-breakpoint
ALTER TABLE "working_notes" ADD CONSTRAINT "working_notes_about_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("coach_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_by_link" ON "assignments" USING btree ("owner_id","link_id");--> statement-breakpoint
CREATE INDEX "assignments_by_author" ON "assignments" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_once" ON "assignments" USING btree ("owner_id","link_id","kind","key") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "comments_by_link" ON "comments" USING btree ("owner_id","link_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_by_root" ON "comments" USING btree ("owner_id","root_id") WHERE root_id is not null;--> statement-breakpoint
CREATE INDEX "comments_by_author" ON "comments" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "comments_about_application" ON "comments" USING btree ("owner_id","application_id") WHERE application_id is not null;--> statement-breakpoint
CREATE INDEX "comments_about_concern" ON "comments" USING btree ("owner_id","concern_id") WHERE concern_id is not null;--> statement-breakpoint
CREATE INDEX "comments_about_response" ON "comments" USING btree ("owner_id","response_id") WHERE response_id is not null;--> statement-breakpoint
CREATE INDEX "comments_about_request" ON "comments" USING btree ("owner_id","request_id") WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX "comments_about_document" ON "comments" USING btree ("owner_id","document_id") WHERE document_id is not null;--> statement-breakpoint
CREATE INDEX "comments_about_item" ON "comments" USING btree ("owner_id","item_id") WHERE item_id is not null;--> statement-breakpoint
CREATE INDEX "comments_about_shown" ON "comments" USING btree ("owner_id","shown_id") WHERE shown_id is not null;--> statement-breakpoint
CREATE INDEX "programme_offers_by_link" ON "programme_offers" USING btree ("owner_id","link_id");--> statement-breakpoint
CREATE INDEX "programme_offers_by_author" ON "programme_offers" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_offers_once" ON "programme_offers" USING btree ("owner_id","link_id","programme_id","programme_version");--> statement-breakpoint
CREATE INDEX "proposals_by_link" ON "proposals" USING btree ("owner_id","link_id");--> statement-breakpoint
CREATE INDEX "proposals_by_author" ON "proposals" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "proposals_by_application" ON "proposals" USING btree ("owner_id","application_id");--> statement-breakpoint
CREATE INDEX "shared_notes_by_link" ON "shared_notes" USING btree ("owner_id","link_id","created_at");--> statement-breakpoint
CREATE INDEX "shared_notes_by_author" ON "shared_notes" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "shown_by_link" ON "shown" USING btree ("owner_id","link_id","created_at");--> statement-breakpoint
CREATE INDEX "shown_looks_by_link" ON "shown_looks" USING btree ("owner_id","link_id");--> statement-breakpoint
CREATE INDEX "shown_looks_by_author" ON "shown_looks" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "supporter_links_by_token" ON "supporter_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "working_notes_by_link" ON "working_notes" USING btree ("owner_id","link_id");--> statement-breakpoint
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
CREATE POLICY "seen" ON "comments" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select near_me())::uuid[]) and (owner_id = (select viewer()) or (link_id = any((select my_links())::uuid[]) and (part is null or exists (select from coach_links l where l.owner_id = comments.owner_id and l.id = comments.link_id and l.ended_at is null and comments.part = any(l.scopes))) and (application_id is null or exists (select from applications s
    where s.owner_id = comments.owner_id and s.id = comments.application_id and s.deleted_at is null)) and (concern_id is null or exists (select from concerns s
    where s.owner_id = comments.owner_id and s.id = comments.concern_id)) and (response_id is null or exists (select from responses s
    where s.owner_id = comments.owner_id and s.id = comments.response_id)) and (request_id is null or exists (select from feedback_requests s
    where s.owner_id = comments.owner_id and s.id = comments.request_id)) and (document_id is null or exists (select from documents s
    where s.owner_id = comments.owner_id and s.id = comments.document_id)) and (item_id is null or exists (select from practice_items s
    where s.owner_id = comments.owner_id and s.id = comments.item_id)) and (shown_id is null or exists (select from shown s
    where s.owner_id = comments.owner_id and s.id = comments.shown_id and s.link_id = comments.link_id and s.taken_back_at is null)))));--> statement-breakpoint
CREATE POLICY "own_insert" ON "comments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "comments" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "comments" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "coach_insert" ON "comments" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and (part is null or exists (select from coach_links l where l.owner_id = comments.owner_id and l.id = comments.link_id and l.ended_at is null and comments.part = any(l.scopes))) and (application_id is null or exists (select from applications s
    where s.owner_id = comments.owner_id and s.id = comments.application_id and s.deleted_at is null)) and (concern_id is null or exists (select from concerns s
    where s.owner_id = comments.owner_id and s.id = comments.concern_id)) and (response_id is null or exists (select from responses s
    where s.owner_id = comments.owner_id and s.id = comments.response_id)) and (request_id is null or exists (select from feedback_requests s
    where s.owner_id = comments.owner_id and s.id = comments.request_id)) and (document_id is null or exists (select from documents s
    where s.owner_id = comments.owner_id and s.id = comments.document_id)) and (item_id is null or exists (select from practice_items s
    where s.owner_id = comments.owner_id and s.id = comments.item_id)) and (shown_id is null or exists (select from shown s
    where s.owner_id = comments.owner_id and s.id = comments.shown_id and s.link_id = comments.link_id and s.taken_back_at is null)) and by = 'coach' and author_id = (select viewer()) and (part is null or exists (select from coach_links l where l.owner_id = comments.owner_id and l.id = comments.link_id and l.ended_at is null and comments.part = any(l.scopes) and comments.part = any(l.comment_scopes))) and (application_id is null or exists (select from applications s
    where s.owner_id = comments.owner_id and s.id = comments.application_id and s.deleted_at is null)) and (concern_id is null or exists (select from concerns s
    where s.owner_id = comments.owner_id and s.id = comments.concern_id)) and (response_id is null or exists (select from responses s
    where s.owner_id = comments.owner_id and s.id = comments.response_id)) and (request_id is null or exists (select from feedback_requests s
    where s.owner_id = comments.owner_id and s.id = comments.request_id)) and (document_id is null or exists (select from documents s
    where s.owner_id = comments.owner_id and s.id = comments.document_id)) and (item_id is null or exists (select from practice_items s
    where s.owner_id = comments.owner_id and s.id = comments.item_id)) and (shown_id is null or exists (select from shown s
    where s.owner_id = comments.owner_id and s.id = comments.shown_id and s.link_id = comments.link_id and s.taken_back_at is null)) and num_nonnulls(application_id, concern_id, response_id, request_id, document_id, item_id, shown_id) = 1
  and part is not distinct from case when application_id is not null then 'pipeline'
    when coalesce(concern_id, response_id, request_id) is not null then 'feedback'
    when coalesce(document_id, item_id) is not null then 'practice' end);--> statement-breakpoint
CREATE POLICY "coach_takes_back" ON "comments" AS PERMISSIVE FOR DELETE TO public USING (link_id = any((select my_links())::uuid[]) and by = 'coach' and author_id = (select viewer()) and seen_at is null);--> statement-breakpoint
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
CREATE POLICY "seen" ON "shared_notes" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select near_me())::uuid[]) and (owner_id = (select viewer()) or (link_id = any((select my_links())::uuid[]))));--> statement-breakpoint
CREATE POLICY "own_insert" ON "shared_notes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "shared_notes" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "shared_notes" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "coach_insert" ON "shared_notes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach' and author_id = (select viewer()) and true);--> statement-breakpoint
CREATE POLICY "coach_takes_back" ON "shared_notes" AS PERMISSIVE FOR DELETE TO public USING (link_id = any((select my_links())::uuid[]) and by = 'coach' and author_id = (select viewer()) and seen_at is null);--> statement-breakpoint
CREATE POLICY "seen" ON "shown" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select near_me())::uuid[]) and (owner_id = (select viewer()) or (link_id = any((select my_links())::uuid[]) and taken_back_at is null)));--> statement-breakpoint
CREATE POLICY "own_insert" ON "shown" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "shown" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "shown" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "shown_looks" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select near_me())::uuid[]) and (owner_id = (select viewer()) or (link_id = any((select my_links())::uuid[]))));--> statement-breakpoint
CREATE POLICY "own_insert" ON "shown_looks" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "shown_looks" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "shown_looks" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "coach_insert" ON "shown_looks" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach' and author_id = (select viewer()) and exists (select from shown s where s.owner_id = shown_looks.owner_id and s.id = shown_looks.shown_id
        and s.link_id = shown_looks.link_id and s.taken_back_at is null));--> statement-breakpoint
CREATE POLICY "seen" ON "supporter_links" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()) or token_hash = (select nullif(current_setting('app.token_hash', true), '')));--> statement-breakpoint
CREATE POLICY "own_insert" ON "supporter_links" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "supporter_links" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "supporter_links" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "friend_marks" ON "supporter_links" AS PERMISSIVE FOR UPDATE TO public USING (token_hash = (select nullif(current_setting('app.token_hash', true), '')) and withdrawn_at is null and closed_at is null
        and coalesce(open_until, expires_at) > now()) WITH CHECK (token_hash = (select nullif(current_setting('app.token_hash', true), '')) and withdrawn_at is null);--> statement-breakpoint
CREATE POLICY "seen" ON "working_notes" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "working_notes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "working_notes" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "working_notes" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));
--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
