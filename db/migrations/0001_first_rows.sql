CREATE TABLE "attempts" (
	"key_hash" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "attempts_key_hash_window_start_pk" PRIMARY KEY("key_hash","window_start")
);
--> statement-breakpoint
CREATE TABLE "login_tokens" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"email" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "login_tokens_user_id_id_pk" PRIMARY KEY("user_id","id"),
	CONSTRAINT "login_tokens_token_hash" UNIQUE("token_hash"),
	CONSTRAINT "login_tokens_purpose" CHECK ("login_tokens"."purpose" in ('reset-password', 'verify-email', 'change-email', 'first-sign-in'))
);
--> statement-breakpoint
ALTER TABLE "login_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"agent" text,
	"shared" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_seen_on" date DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_user_id_id_pk" PRIMARY KEY("user_id","id"),
	CONSTRAINT "sessions_secret_hash" UNIQUE("secret_hash")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text,
	"name" text,
	"password_hash" text,
	"email_verified_at" timestamp with time zone,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"locale" text DEFAULT 'en-GB' NOT NULL,
	"country" text,
	"preferences" json DEFAULT '{}'::json NOT NULL,
	"temporary_until" timestamp with time zone,
	"deletion_due_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "users_email" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acts" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"fingerprint" text NOT NULL,
	"result" json,
	CONSTRAINT "acts_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "acts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "application_contacts" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"part" text NOT NULL,
	CONSTRAINT "application_contacts_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "application_contacts_once" UNIQUE("owner_id","application_id","contact_id"),
	CONSTRAINT "application_contacts_part" CHECK ("application_contacts"."part" in ('recruiter', 'hiring-manager', 'interviewer', 'referrer', 'team', 'other'))
);
--> statement-breakpoint
ALTER TABLE "application_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "applications" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"role_key" text NOT NULL,
	"stage_id" uuid NOT NULL,
	"stage_kind" text NOT NULL,
	"stage_since" timestamp with time zone DEFAULT now() NOT NULL,
	"position" text collate "C" NOT NULL,
	"outcome" text,
	"closed_at" timestamp with time zone,
	"quiet" boolean DEFAULT false NOT NULL,
	"place" text,
	"work_mode" text,
	"salary_min" integer,
	"salary_max" integer,
	"currency" text,
	"period" text,
	"salary_text" text,
	"source" text,
	"url" text,
	"applied_on" date,
	"next_action" text,
	"next_action_on" date,
	"notes" text DEFAULT '' NOT NULL,
	"import_key" text,
	"deleted_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "applications_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "applications_import_key" UNIQUE("owner_id","import_key"),
	CONSTRAINT "applications_outcome" CHECK ("applications"."outcome" in ('accepted', 'turned-down', 'withdrawn', 'rejected', 'no-reply', 'cancelled')),
	CONSTRAINT "applications_work_mode" CHECK ("applications"."work_mode" in ('on-site', 'hybrid', 'remote')),
	CONSTRAINT "applications_period" CHECK ("applications"."period" in ('year', 'month', 'day', 'hour')),
	CONSTRAINT "applications_closed_with_outcome" CHECK ((stage_kind = 'closed') = (outcome is not null)),
	CONSTRAINT "applications_closed_at" CHECK ((closed_at is null) = (outcome is null)),
	CONSTRAINT "applications_salary" CHECK (salary_min <= salary_max)
);
--> statement-breakpoint
ALTER TABLE "applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "postings" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application_id" uuid NOT NULL,
	"text" text NOT NULL,
	"url" text,
	"source" text,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"data" json,
	CONSTRAINT "postings_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "postings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "coach_links" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"coach_id" uuid NOT NULL,
	"scopes" text[] NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "coach_links_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "coach_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "episodes" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"rejection_id" uuid NOT NULL,
	"state" text DEFAULT 'resting' NOT NULL,
	"state_since" timestamp with time zone DEFAULT now() NOT NULL,
	"rest_until" timestamp with time zone,
	"in_my_hands" text DEFAULT '' NOT NULL,
	"learned" text DEFAULT '' NOT NULL,
	"do_next" text DEFAULT '' NOT NULL,
	"reframed_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "episodes_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "episodes_rejection" UNIQUE("owner_id","rejection_id"),
	CONSTRAINT "episodes_state" CHECK ("episodes"."state" in ('resting', 'reframed', 'asking', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'thanked', 'asked-to-respond', 'invited', 'not-invited', 'preparing', 'ready', 'given', 'closed')),
	CONSTRAINT "episodes_closed_at" CHECK ((state = 'closed') = (closed_at is not null))
);
--> statement-breakpoint
ALTER TABLE "episodes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "events" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"act_id" uuid NOT NULL,
	"application_id" uuid,
	"episode_id" uuid,
	"kind" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid NOT NULL,
	"actor_kind" text DEFAULT 'seeker' NOT NULL,
	"data" json DEFAULT '{}'::json NOT NULL,
	"corrects_id" uuid,
	"undoes_id" uuid,
	CONSTRAINT "events_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "events_kind" CHECK ("events"."kind" in ('added', 'imported', 'moved', 'edited', 'undone', 'no-logged', 'reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'decided')),
	CONSTRAINT "events_actor_kind" CHECK ("events"."actor_kind" in ('seeker', 'coach', 'job'))
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "concerns" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"feedback_id" uuid NOT NULL,
	"quote" text NOT NULL,
	"start" integer,
	"end" integer,
	"theme_id" uuid,
	"skill" text,
	"recognise" integer,
	"decision" text,
	"decided_at" timestamp with time zone,
	"strengthened_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "concerns_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "concerns_skill" CHECK ("concerns"."skill" in ('presentation', 'proactivity', 'composure', 'communication')),
	CONSTRAINT "concerns_decision" CHECK ("concerns"."decision" in ('work-on-it', 'adjustment', 'aim-elsewhere', 'one-opinion', 'should-not-count')),
	CONSTRAINT "concerns_recognise" CHECK (recognise between 1 and 4),
	CONSTRAINT "concerns_should_not_count" CHECK (decision is distinct from 'should-not-count' or (theme_id is null and skill is null and recognise is null))
);
--> statement-breakpoint
ALTER TABLE "concerns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application_id" uuid,
	"rejection_id" uuid,
	"request_id" uuid,
	"interview_id" uuid,
	"source" text NOT NULL,
	"words" text NOT NULL,
	"my_reading" text DEFAULT '' NOT NULL,
	"heard_at" timestamp with time zone NOT NULL,
	"speaker" text DEFAULT '' NOT NULL,
	"read_once_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "feedback_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "feedback_source" CHECK ("feedback"."source" in ('asked-for', 'on-the-call', 'in-the-no', 'recruiter', 'automatic', 'my-guess'))
);
--> statement-breakpoint
ALTER TABLE "feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "strengths" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"feedback_id" uuid NOT NULL,
	"quote" text NOT NULL,
	"start" integer,
	"end" integer,
	CONSTRAINT "strengths_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "strengths" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"mapping" json,
	"result" json,
	"state" text DEFAULT 'waiting' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "imports_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "imports_state" CHECK ("imports"."state" in ('waiting', 'committed'))
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "installation" (
	"is_only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"secrets_fingerprint" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "installation_is_only" CHECK ("installation"."is_only")
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application_id" uuid NOT NULL,
	"kind" text DEFAULT 'not-said' NOT NULL,
	"round" integer,
	"starts_at" timestamp with time zone,
	"zone" text,
	"minutes" integer,
	"place" text,
	"people" json,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "interviews_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "interviews_kind" CHECK ("interviews"."kind" in ('phone', 'video', 'one-way-video', 'in-person', 'panel', 'task', 'not-said'))
);
--> statement-breakpoint
ALTER TABLE "interviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contacts" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"organisation_id" uuid,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"part" text,
	"no_contact_at" timestamp with time zone,
	"merged_into_id" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contacts_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisations" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"domain" text,
	"is_target" boolean DEFAULT false NOT NULL,
	"no_contact_at" timestamp with time zone,
	"merged_into_id" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisations_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "organisations_name_key" UNIQUE("owner_id","name_key")
);
--> statement-breakpoint
ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practice_done" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"item_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practice_done_owner_id_id_pk" PRIMARY KEY("owner_id","id")
);
--> statement-breakpoint
ALTER TABLE "practice_done" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practice_items" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"concern_id" uuid,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"due_on" date,
	"archived_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "practice_items_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "practice_items_kind" CHECK ("practice_items"."kind" in ('resume', 'interview', 'search'))
);
--> statement-breakpoint
ALTER TABLE "practice_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rejections" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application_id" uuid NOT NULL,
	"interview_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"stage_id" uuid,
	"round" integer,
	"is_final_round" boolean DEFAULT false NOT NULL,
	"told_how" text DEFAULT 'not-said' NOT NULL,
	"reason" text,
	"predetermined" boolean DEFAULT false NOT NULL,
	"quiet" boolean DEFAULT false NOT NULL,
	"taken_back_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rejections_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "rejections_told_how" CHECK ("rejections"."told_how" in ('not-said', 'email', 'phone', 'in-person', 'portal', 'letter'))
);
--> statement-breakpoint
ALTER TABLE "rejections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_requests" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"episode_id" uuid NOT NULL,
	"contact_id" uuid,
	"channel" text NOT NULL,
	"template_key" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"drafts" json DEFAULT '{}'::json NOT NULL,
	"state" text DEFAULT 'drafted' NOT NULL,
	"sent_at" timestamp with time zone,
	"sent_text" text,
	"nudged_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "feedback_requests_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "feedback_requests_channel" CHECK ("feedback_requests"."channel" in ('email', 'message', 'phone', 'form')),
	CONSTRAINT "feedback_requests_state" CHECK ("feedback_requests"."state" in ('drafted', 'sent', 'nudged', 'answered', 'declined', 'no-answer', 'dropped'))
);
--> statement-breakpoint
ALTER TABLE "feedback_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"request_id" uuid NOT NULL,
	"idempotency_key" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "outbox_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "outbox_state" CHECK ("outbox"."state" in ('waiting', 'sending', 'sent', 'given-up'))
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stages" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"position" text collate "C" NOT NULL,
	"colour" text,
	"retired_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "stages_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "stages_with_kind" UNIQUE("owner_id","id","kind"),
	CONSTRAINT "stages_kind" CHECK ("stages"."kind" in ('saved', 'applied', 'screening', 'assessment', 'interview', 'offer', 'closed'))
);
--> statement-breakpoint
ALTER TABLE "stages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "themes" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"skill" text,
	"merged_into_id" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "themes_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "themes_key" UNIQUE("owner_id","key"),
	CONSTRAINT "themes_skill" CHECK ("themes"."skill" in ('presentation', 'proactivity', 'composure', 'communication'))
);
--> statement-breakpoint
ALTER TABLE "themes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "wins" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	CONSTRAINT "wins_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "wins_once" UNIQUE("owner_id","kind","subject_kind","subject_id"),
	CONSTRAINT "wins_kind" CHECK ("wins"."kind" in ('applied', 'asked', 'looked-for-someone', 'reframed', 'listened', 'practised', 'closed-kindly'))
);
--> statement-breakpoint
ALTER TABLE "wins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "login_tokens" ADD CONSTRAINT "login_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_contacts" ADD CONSTRAINT "application_contacts_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_contacts" ADD CONSTRAINT "application_contacts_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_contacts" ADD CONSTRAINT "application_contacts_contact" FOREIGN KEY ("owner_id","contact_id") REFERENCES "public"."contacts"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_in_stage" FOREIGN KEY ("owner_id","stage_id","stage_kind") REFERENCES "public"."stages"("owner_id","id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_at_organisation" FOREIGN KEY ("owner_id","organisation_id") REFERENCES "public"."organisations"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coach_links" ADD CONSTRAINT "coach_links_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coach_links" ADD CONSTRAINT "coach_links_coach_id_users_id_fk" FOREIGN KEY ("coach_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_of_rejection" FOREIGN KEY ("owner_id","rejection_id") REFERENCES "public"."rejections"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_of_act" FOREIGN KEY ("owner_id","act_id") REFERENCES "public"."acts"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_of_episode" FOREIGN KEY ("owner_id","episode_id") REFERENCES "public"."episodes"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_corrects" FOREIGN KEY ("owner_id","corrects_id") REFERENCES "public"."events"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_undoes" FOREIGN KEY ("owner_id","undoes_id") REFERENCES "public"."events"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_of_feedback" FOREIGN KEY ("owner_id","feedback_id") REFERENCES "public"."feedback"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concerns" ADD CONSTRAINT "concerns_of_theme" FOREIGN KEY ("owner_id","theme_id") REFERENCES "public"."themes"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_on_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_on_rejection" FOREIGN KEY ("owner_id","rejection_id") REFERENCES "public"."rejections"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_on_request" FOREIGN KEY ("owner_id","request_id") REFERENCES "public"."feedback_requests"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_on_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strengths" ADD CONSTRAINT "strengths_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strengths" ADD CONSTRAINT "strengths_of_feedback" FOREIGN KEY ("owner_id","feedback_id") REFERENCES "public"."feedback"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_of_organisation" FOREIGN KEY ("owner_id","organisation_id") REFERENCES "public"."organisations"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_merged_into" FOREIGN KEY ("owner_id","merged_into_id") REFERENCES "public"."contacts"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_merged_into" FOREIGN KEY ("owner_id","merged_into_id") REFERENCES "public"."organisations"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_done" ADD CONSTRAINT "practice_done_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_done" ADD CONSTRAINT "practice_done_of_item" FOREIGN KEY ("owner_id","item_id") REFERENCES "public"."practice_items"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_of_concern" FOREIGN KEY ("owner_id","concern_id") REFERENCES "public"."concerns"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rejections" ADD CONSTRAINT "rejections_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rejections" ADD CONSTRAINT "rejections_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rejections" ADD CONSTRAINT "rejections_after_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rejections" ADD CONSTRAINT "rejections_at_stage" FOREIGN KEY ("owner_id","stage_id") REFERENCES "public"."stages"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD CONSTRAINT "feedback_requests_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD CONSTRAINT "feedback_requests_of_episode" FOREIGN KEY ("owner_id","episode_id") REFERENCES "public"."episodes"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD CONSTRAINT "feedback_requests_to_contact" FOREIGN KEY ("owner_id","contact_id") REFERENCES "public"."contacts"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_of_request" FOREIGN KEY ("owner_id","request_id") REFERENCES "public"."feedback_requests"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "themes" ADD CONSTRAINT "themes_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "themes" ADD CONSTRAINT "themes_merged_into" FOREIGN KEY ("owner_id","merged_into_id") REFERENCES "public"."themes"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wins" ADD CONSTRAINT "wins_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_by_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "applications_on_board" ON "applications" USING btree ("owner_id","stage_id","quiet","position");--> statement-breakpoint
CREATE INDEX "applications_by_organisation" ON "applications" USING btree ("owner_id","organisation_id");--> statement-breakpoint
CREATE INDEX "postings_of_application_saved" ON "postings" USING btree ("owner_id","application_id","saved_at");--> statement-breakpoint
CREATE INDEX "coach_links_by_coach" ON "coach_links" USING btree ("coach_id","owner_id");--> statement-breakpoint
CREATE INDEX "episodes_by_state" ON "episodes" USING btree ("owner_id","state");--> statement-breakpoint
CREATE INDEX "events_by_application" ON "events" USING btree ("owner_id","application_id","at");--> statement-breakpoint
CREATE INDEX "events_by_undone" ON "events" USING btree ("owner_id","undoes_id");--> statement-breakpoint
CREATE INDEX "events_by_kind" ON "events" USING btree ("owner_id","kind","at");--> statement-breakpoint
CREATE INDEX "concerns_by_feedback" ON "concerns" USING btree ("owner_id","feedback_id");--> statement-breakpoint
CREATE INDEX "feedback_when" ON "feedback" USING btree ("owner_id","heard_at");--> statement-breakpoint
CREATE INDEX "strengths_by_feedback" ON "strengths" USING btree ("owner_id","feedback_id");--> statement-breakpoint
CREATE INDEX "imports_by_expiry" ON "imports" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "interviews_of_application_when" ON "interviews" USING btree ("owner_id","application_id","starts_at");--> statement-breakpoint
CREATE INDEX "contacts_by_organisation" ON "contacts" USING btree ("owner_id","organisation_id");--> statement-breakpoint
CREATE INDEX "practice_done_by_item" ON "practice_done" USING btree ("owner_id","item_id");--> statement-breakpoint
CREATE INDEX "practice_items_by_concern" ON "practice_items" USING btree ("owner_id","concern_id");--> statement-breakpoint
CREATE INDEX "practice_items_due" ON "practice_items" USING btree ("owner_id","due_on");--> statement-breakpoint
CREATE INDEX "rejections_of_application_when" ON "rejections" USING btree ("owner_id","application_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "feedback_requests_one_open" ON "feedback_requests" USING btree ("owner_id","episode_id") WHERE state in ('drafted', 'sent', 'nudged');--> statement-breakpoint
CREATE INDEX "feedback_requests_by_state" ON "feedback_requests" USING btree ("owner_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_idempotency_key" ON "outbox" USING btree ("owner_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "stages_in_order" ON "stages" USING btree ("owner_id","position");--> statement-breakpoint
CREATE INDEX "wins_newest" ON "wins" USING btree ("owner_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "seen" ON "login_tokens" AS PERMISSIVE FOR SELECT TO public USING (user_id = (select viewer()) or token_hash = (select nullif(current_setting('app.token_hash', true), '')));--> statement-breakpoint
CREATE POLICY "own_insert" ON "login_tokens" AS PERMISSIVE FOR INSERT TO public WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "login_tokens" AS PERMISSIVE FOR UPDATE TO public USING (user_id = (select viewer())) WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "login_tokens" AS PERMISSIVE FOR DELETE TO public USING (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "sessions" AS PERMISSIVE FOR SELECT TO public USING (user_id = (select viewer()) or secret_hash = (select nullif(current_setting('app.session_hash', true), '')));--> statement-breakpoint
CREATE POLICY "own_insert" ON "sessions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "sessions" AS PERMISSIVE FOR UPDATE TO public USING (user_id = (select viewer())) WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "sessions" AS PERMISSIVE FOR DELETE TO public USING (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "job_sees_expired" ON "sessions" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'end-expired-sessions' and expires_at < now());--> statement-breakpoint
CREATE POLICY "job_ends_expired" ON "sessions" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'end-expired-sessions' and expires_at < now());--> statement-breakpoint
CREATE POLICY "seen" ON "users" AS PERMISSIVE FOR SELECT TO public USING (id = (select viewer()) or email = (select nullif(current_setting('app.email', true), '')));--> statement-breakpoint
CREATE POLICY "sign_up" ON "users" AS PERMISSIVE FOR INSERT TO public WITH CHECK (email = (select nullif(current_setting('app.email', true), '')));--> statement-breakpoint
CREATE POLICY "own_update" ON "users" AS PERMISSIVE FOR UPDATE TO public USING (id = (select viewer())) WITH CHECK (id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "users" AS PERMISSIVE FOR DELETE TO public USING (id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "acts" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "acts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "acts" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "application_contacts" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "application_contacts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "application_contacts" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "application_contacts" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "applications" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "applications" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "applications" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "applications" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "postings" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "postings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "postings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "postings" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "coach_links" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()) or coach_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "coach_links" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "coach_links" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "coach_links" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "episodes" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "episodes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "episodes" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "episodes" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "events" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "events" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "concerns" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "concerns" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "concerns" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "concerns" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "feedback" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "feedback" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "feedback" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "feedback" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "strengths" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "strengths" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "strengths" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "strengths" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "imports" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "imports" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "imports" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "imports" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "job_sees_expired" ON "imports" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'remove-expired-imports' and expires_at < now());--> statement-breakpoint
CREATE POLICY "job_removes_expired" ON "imports" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'remove-expired-imports' and expires_at < now());--> statement-breakpoint
CREATE POLICY "seen" ON "interviews" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "interviews" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "interviews" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "interviews" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "contacts" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "contacts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "contacts" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "contacts" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "organisations" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "organisations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "organisations" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "organisations" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "practice_done" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "practice_done" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "practice_done" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "practice_done" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "practice_items" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "practice_items" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "practice_items" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "practice_items" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "rejections" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "rejections" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "rejections" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "rejections" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "feedback_requests" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "feedback_requests" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "feedback_requests" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "feedback_requests" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "outbox" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "outbox" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "outbox" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "outbox" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "stages" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "stages" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "stages" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "stages" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "themes" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "themes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "themes" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "themes" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "wins" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('activity'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "wins" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "wins" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "wins" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));