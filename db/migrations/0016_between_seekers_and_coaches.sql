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
-- Figures are worked out for the two parts that open them; any other word opens nothing.
create or replace function counting() returns text language sql stable parallel safe
  as $$
    select case when current_setting('app.counting', true) in ('activity', 'insights')
      then current_setting('app.counting', true) end
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
ALTER TABLE "coach_links" ADD COLUMN "invitation_id" uuid;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "ratings" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "search_terms" ADD COLUMN "of_people" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "coach_links" ADD CONSTRAINT "coach_links_of_coach" UNIQUE("coach_id","id");--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attention_answers" ADD CONSTRAINT "attention_answers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_groups" ADD CONSTRAINT "client_groups_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_in_group" FOREIGN KEY ("owner_id","group_id") REFERENCES "public"."client_groups"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_places" ADD CONSTRAINT "client_places_of_client" FOREIGN KEY ("client_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coach_profiles" ADD CONSTRAINT "coach_profiles_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "invitation_answers" ADD CONSTRAINT "invitation_answers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_answers" ADD CONSTRAINT "invitation_answers_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_answers" ADD CONSTRAINT "invitation_answers_to" FOREIGN KEY ("owner_id","invitation_id") REFERENCES "public"."invitations"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_to_group" FOREIGN KEY ("owner_id","group_id") REFERENCES "public"."client_groups"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_through_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "working_notes" ADD CONSTRAINT "working_notes_about_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("coach_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_by_link" ON "assignments" USING btree ("owner_id","link_id");--> statement-breakpoint
CREATE INDEX "assignments_by_author" ON "assignments" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_once" ON "assignments" USING btree ("owner_id","link_id","kind","key") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "client_groups_name" ON "client_groups" USING btree ("owner_id","name_key") WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX "client_places_of_link" ON "client_places" USING btree ("client_id","link_id");--> statement-breakpoint
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
CREATE UNIQUE INDEX "invitation_answers_place" ON "invitation_answers" USING btree ("owner_id","invitation_id","nth");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_answers_once" ON "invitation_answers" USING btree ("invitation_id","by_id");--> statement-breakpoint
CREATE INDEX "invitation_answers_by" ON "invitation_answers" USING btree ("by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_by_token" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitations_by_expiry" ON "invitations" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "invitations_of_group" ON "invitations" USING btree ("owner_id","group_id") WHERE group_id is not null;--> statement-breakpoint
CREATE INDEX "meetings_of_link" ON "meetings" USING btree ("owner_id","link_id","starts_at");--> statement-breakpoint
CREATE INDEX "meetings_by_author" ON "meetings" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "programme_offers_by_link" ON "programme_offers" USING btree ("owner_id","link_id");--> statement-breakpoint
CREATE INDEX "programme_offers_by_author" ON "programme_offers" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_offers_once" ON "programme_offers" USING btree ("owner_id","link_id","programme_id","programme_version") WHERE link_id is not null;--> statement-breakpoint
CREATE INDEX "proposals_by_link" ON "proposals" USING btree ("owner_id","link_id");--> statement-breakpoint
CREATE INDEX "proposals_by_author" ON "proposals" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "proposals_by_application" ON "proposals" USING btree ("owner_id","application_id");--> statement-breakpoint
CREATE INDEX "shared_notes_by_link" ON "shared_notes" USING btree ("owner_id","link_id","created_at");--> statement-breakpoint
CREATE INDEX "shared_notes_by_author" ON "shared_notes" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "shown_by_link" ON "shown" USING btree ("owner_id","link_id","created_at");--> statement-breakpoint
CREATE INDEX "shown_looks_by_link" ON "shown_looks" USING btree ("owner_id","link_id");--> statement-breakpoint
CREATE INDEX "shown_looks_by_author" ON "shown_looks" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "supporter_links_by_token" ON "supporter_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "working_notes_by_link" ON "working_notes" USING btree ("owner_id","link_id");--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_of_link" FOREIGN KEY ("owner_id","link_id") REFERENCES "public"."coach_links"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "applications_by_kind" ON "applications" USING btree ("owner_id","stage_kind") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "practice_items_by_link" ON "practice_items" USING btree ("owner_id","link_id") WHERE link_id is not null;--> statement-breakpoint
CREATE INDEX "ratings_by_link" ON "ratings" USING btree ("owner_id","link_id") WHERE link_id is not null;--> statement-breakpoint
CREATE INDEX "rejections_lately" ON "rejections" USING btree ("owner_id","created_at") WHERE not quiet and taken_back_at is null;--> statement-breakpoint
CREATE POLICY "coach_accepts" ON "access_log" AS PERMISSIVE FOR INSERT TO public WITH CHECK (coach_id = (select viewer()) and kind = 'consent' and what = 'given'
        and created_at = now() and exists (select from coach_links l where l.owner_id = access_log.owner_id
    and l.id = access_log.link_id and l.coach_id = (select viewer()) and l.coach_name = access_log.coach_name
    and l.created_at = now() and l.ended_at is null));--> statement-breakpoint
CREATE POLICY "accepted_insert" ON "coach_links" AS PERMISSIVE FOR INSERT TO public WITH CHECK (coach_id = (select viewer()) and ended_at is null and exists (select from invitation_answers a
    join invitations i on i.owner_id = a.owner_id and i.id = a.invitation_id
    where a.by_id = (select viewer()) and a.answer = 'accepted' and a.created_at = now() and i.by = 'seeker' and a.owner_id = coach_links.owner_id and a.link_id = coach_links.id
        and i.id = coach_links.invitation_id and i.scopes = coach_links.scopes
        and i.comment_scopes = coach_links.comment_scopes and i.from_name = coach_links.client_name));--> statement-breakpoint
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
CREATE POLICY "accepted_insert" ON "client_places" AS PERMISSIVE FOR INSERT TO public WITH CHECK (exists (select from invitation_answers a
    join invitations i on i.owner_id = a.owner_id and i.id = a.invitation_id
    where a.by_id = (select viewer()) and a.answer = 'accepted' and a.created_at = now() and a.owner_id = client_places.owner_id and i.group_id = client_places.group_id
        and a.link_id = client_places.link_id and client_places.client_id = a.by_id));--> statement-breakpoint
CREATE POLICY "seen" ON "coach_profiles" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "coach_profiles" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "coach_profiles" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
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
CREATE POLICY "seen" ON "meetings" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select near_me())::uuid[]) and (owner_id = (select viewer()) or (link_id = any((select my_links())::uuid[]))));--> statement-breakpoint
CREATE POLICY "own_insert" ON "meetings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "meetings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "meetings" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "coach_insert" ON "meetings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach' and author_id = (select viewer()) and true);--> statement-breakpoint
CREATE POLICY "coach_update" ON "meetings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach' and author_id = (select viewer())) WITH CHECK (owner_id = any((select near_me())::uuid[]) and link_id = any((select my_links())::uuid[]) and by = 'coach' and author_id = (select viewer()) and true);--> statement-breakpoint
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
CREATE POLICY "own_delete" ON "working_notes" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER POLICY "coach_insert" ON "access_log" TO public WITH CHECK (coach_id = (select viewer()) and kind <> 'consent' and created_at = now()
        and exists (select from coach_links l where l.owner_id = access_log.owner_id
    and l.id = access_log.link_id and l.coach_id = (select viewer()) and l.coach_name = access_log.coach_name
    and l.ended_at is null));--> statement-breakpoint
ALTER POLICY "coach_ends" ON "access_log" TO public WITH CHECK (coach_id = (select viewer()) and kind = 'consent' and what = 'ended-by-coach'
        and created_at = now() and exists (select from coach_links l where l.owner_id = access_log.owner_id
    and l.id = access_log.link_id and l.coach_id = (select viewer()) and l.coach_name = access_log.coach_name
    and l.ended_at = now()));--> statement-breakpoint
ALTER POLICY "seen" ON "acts" TO public USING (owner_id = any((select seen_by_me('counted'))::uuid[]));--> statement-breakpoint
ALTER POLICY "seen" ON "clarifications" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from feedback f where f.owner_id = clarifications.owner_id and f.id = clarifications.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "document_files" TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from documents d where d.owner_id = document_files.owner_id and d.id = document_files.document_id)));--> statement-breakpoint
ALTER POLICY "seen" ON "documents" TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or (kind <> 'cover-letter' or owner_id = any((select seen_by_me('pipeline'))::uuid[]))));--> statement-breakpoint
ALTER POLICY "seen" ON "effort_goals" TO public USING (owner_id = any((select seen_by_me('counted'))::uuid[]) and (owner_id = (select viewer()) or not (kind = 'rest')));--> statement-breakpoint
ALTER POLICY "seen" ON "zones_left" TO public USING (owner_id = any((select seen_by_me('counted'))::uuid[]));--> statement-breakpoint
ALTER POLICY "seen" ON "events" TO public USING (owner_id = any((select near_me())::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or case
  when kind = 'decided' and 'adjustment' in (data ->> 'from', data ->> 'to') then false
  when contact_id is not null or kind in ('contact-added', 'contact-removed', 'contact-kept', 'contact-changed', 'contacts-merged')
    or kind = 'interview-changed' and coalesce(data ->> 'added', data ->> 'removed') is not null
    then owner_id = any((select seen_by_me('pipeline'))::uuid[]) and owner_id = any((select seen_by_me('contacts'))::uuid[])
  when episode_id is not null or kind in ('reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'woken', 'decided', 'asked-to-respond', 'invited', 'not-invited', 'preparing', 'ready', 'given', 'clarified', 'themes-merged', 'themes-parted', 'strengthened') then owner_id = any((select seen_by_me('feedback'))::uuid[])
  when kind in ('document-sent', 'document-taken-out') then owner_id = any((select seen_by_me('pipeline'))::uuid[]) and owner_id = any((select seen_by_me('practice'))::uuid[])
  else owner_id = any((select seen_by_me('pipeline'))::uuid[]) end));--> statement-breakpoint
ALTER POLICY "seen" ON "concerns" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or decision is distinct from 'should-not-count' and exists (select from feedback f where f.owner_id = concerns.owner_id and f.id = concerns.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "feedback" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or not is_apart));--> statement-breakpoint
ALTER POLICY "seen" ON "strengths" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from feedback f where f.owner_id = strengths.owner_id and f.id = strengths.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "letters" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or not is_apart));--> statement-breakpoint
ALTER POLICY "seen" ON "listenings" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from feedback f where f.owner_id = listenings.owner_id and f.id = listenings.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "rejections" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or (not is_apart or reason is null)));--> statement-breakpoint
ALTER POLICY "seen" ON "response_evidence" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from responses r where r.owner_id = response_evidence.owner_id and r.id = response_evidence.response_id)));--> statement-breakpoint
ALTER POLICY "seen" ON "responses" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from concerns c where c.owner_id = responses.owner_id and c.id = responses.concern_id)));--> statement-breakpoint
ALTER POLICY "seen" ON "search_terms" TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or (not of_people or owner_id = any((select seen_by_me('contacts'))::uuid[]))));--> statement-breakpoint
ALTER POLICY "seen" ON "views" TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER POLICY "seen" ON "wins" TO public USING (owner_id = any((select seen_by_me('counted'))::uuid[]) and (owner_id = (select viewer()) or not (kind = 'rested')));
--> statement-breakpoint
-- Whose consent it is and to whom never changes, and what is over is not opened again. A coach may end it, and change nothing of it:
-- policies for updates are joined by OR and compare no row with what it was, so they can't say this.
create function a_link_holds() returns trigger language plpgsql as $$
begin
  if (new.owner_id, new.id, new.created_at) is distinct from (old.owner_id, old.id, old.created_at)
    -- A coach's account that goes leaves an empty place.
    or (new.coach_id is distinct from old.coach_id and new.coach_id is not null)
    or (old.ended_at is not null and new.ended_at is null)
    or (viewer() = old.coach_id
      and to_jsonb(new) - array['ended_at', 'updated_at', 'version', 'coach_id']
        <> to_jsonb(old) - array['ended_at', 'updated_at', 'version', 'coach_id'])
  then
    raise exception 'a link is not changed like that' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_link_holds before update on coach_links for each row execute function a_link_holds();
--> statement-breakpoint
comment on table access_log is 'append-only: who looked and who did what stays; cascades run as the owner and still work';
--> statement-breakpoint
-- Words that only a person's name says are known again by indexing anew: a job does, and nobody has a coach before this.
alter table applications no force row level security;
--> statement-breakpoint
alter table application_contacts no force row level security;
--> statement-breakpoint
update applications a set is_indexed = false
  where exists (select from application_contacts c where c.owner_id = a.owner_id and c.application_id = a.id);
--> statement-breakpoint
-- A row never changes hands. Policies for updates are joined by OR, so that whoever may change a row of somebody else's
-- could make it their own in the same breath; no policy compares a row with what it was.
create function owner_stays() returns trigger language plpgsql as $$
begin
  if new.owner_id <> old.owner_id then
    raise exception 'a row stays its owner''s' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare one regclass;
begin
  for one in select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id'
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace loop
    execute format('create trigger owner_stays before update of owner_id on %s for each row execute function owner_stays()', one);
  end loop;
end $$;
--> statement-breakpoint
-- Behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
