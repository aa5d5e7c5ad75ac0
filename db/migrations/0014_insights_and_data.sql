CREATE TABLE "restore_parts" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"restore_id" uuid NOT NULL,
	"table_name" text NOT NULL,
	"first_row" integer NOT NULL,
	"rows" text NOT NULL,
	CONSTRAINT "restore_parts_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "restore_parts_in_order" UNIQUE("owner_id","restore_id","table_name","first_row")
);
--> statement-breakpoint
ALTER TABLE "restore_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "restores" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"person" json NOT NULL,
	"counts" json NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "restores_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "restores_one" UNIQUE("owner_id"),
	CONSTRAINT "restores_state" CHECK ("restores"."state" in ('waiting', 'committed'))
);
--> statement-breakpoint
ALTER TABLE "restores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_kind_corrections" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"of" text NOT NULL,
	"from_key" text NOT NULL,
	"from_name" text NOT NULL,
	"to_name" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "role_kind_corrections_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "role_kind_corrections_once" UNIQUE("owner_id","of","from_key"),
	CONSTRAINT "role_kind_corrections_of" CHECK ("role_kind_corrections"."of" in ('title', 'kind'))
);
--> statement-breakpoint
ALTER TABLE "role_kind_corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_kind";--> statement-breakpoint
ALTER TABLE "restore_parts" ADD CONSTRAINT "restore_parts_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restore_parts" ADD CONSTRAINT "restore_parts_of" FOREIGN KEY ("owner_id","restore_id") REFERENCES "public"."restores"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restores" ADD CONSTRAINT "restores_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_kind_corrections" ADD CONSTRAINT "role_kind_corrections_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "restores_by_expiry" ON "restores" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "users_by_deletion" ON "users" USING btree ("deletion_due_at") WHERE deletion_due_at is not null;--> statement-breakpoint
CREATE INDEX "acts_by_time" ON "acts" USING btree ("owner_id","created_at");--> statement-breakpoint
CREATE INDEX "clarifications_by_contact" ON "clarifications" USING btree ("owner_id","contact_id") WHERE contact_id is not null;--> statement-breakpoint
CREATE INDEX "events_by_episode" ON "events" USING btree ("owner_id","episode_id") WHERE episode_id is not null;--> statement-breakpoint
CREATE INDEX "events_by_corrected" ON "events" USING btree ("owner_id","corrects_id") WHERE corrects_id is not null;--> statement-breakpoint
CREATE INDEX "feedback_of_rejection" ON "feedback" USING btree ("owner_id","rejection_id") WHERE rejection_id is not null;--> statement-breakpoint
CREATE INDEX "feedback_of_request" ON "feedback" USING btree ("owner_id","request_id") WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX "feedback_of_interview" ON "feedback" USING btree ("owner_id","interview_id") WHERE interview_id is not null;--> statement-breakpoint
CREATE INDEX "letters_by_contact" ON "letters" USING btree ("owner_id","contact_id") WHERE contact_id is not null;--> statement-breakpoint
CREATE INDEX "outbox_by_request" ON "outbox" USING btree ("owner_id","request_id") WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX "rejections_by_interview" ON "rejections" USING btree ("owner_id","interview_id") WHERE interview_id is not null;--> statement-breakpoint
CREATE INDEX "feedback_requests_of_episode" ON "feedback_requests" USING btree ("owner_id","episode_id");--> statement-breakpoint
CREATE INDEX "feedback_requests_by_contact" ON "feedback_requests" USING btree ("owner_id","contact_id") WHERE contact_id is not null;--> statement-breakpoint
CREATE INDEX "response_evidence_by_story" ON "response_evidence" USING btree ("owner_id","story_id") WHERE story_id is not null;--> statement-breakpoint
CREATE INDEX "response_evidence_by_document" ON "response_evidence" USING btree ("owner_id","document_id") WHERE document_id is not null;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind" CHECK ("events"."kind" in ('added', 'imported', 'moved', 'placed', 'edited', 'undone', 'no-logged', 'reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'woken', 'decided', 'dated', 'advert-kept', 'binned', 'restored', 'duplicated', 'contact-added', 'contact-removed', 'document-sent', 'document-taken-out', 'interview-set', 'interview-changed', 'interview-cancelled', 'reflected', 'thanked', 'asked-to-respond', 'invited', 'not-invited', 'preparing', 'ready', 'given', 'followed-up', 'offer-made', 'offer-changed', 'offer-answered', 'organisations-merged', 'contacts-merged', 'contact-closed', 'contact-opened', 'merge-undone', 'organisation-added', 'organisation-changed', 'organisation-removed', 'contact-kept', 'contact-changed', 'talked', 'conversation-changed', 'conversation-removed', 'follow-up-set', 'follow-up-changed', 'follow-up-dropped', 'stage-retired', 'search-finished', 'search-resumed', 'clarified', 'themes-merged', 'themes-parted', 'strengthened', 'role-kind-said', 'role-kind-put-back'));--> statement-breakpoint
CREATE POLICY "job_sees_leavers" ON "users" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'remove-leavers' and deletion_due_at <= now());--> statement-breakpoint
CREATE POLICY "job_takes_leavers" ON "users" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.job', true)) = 'remove-leavers' and deletion_due_at <= now()) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "job_removes_leavers" ON "users" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'remove-leavers' and deletion_due_at <= now());--> statement-breakpoint
CREATE POLICY "seen" ON "restore_parts" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "restore_parts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "restore_parts" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "restores" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "restores" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "restores" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "restores" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "job_sees_expired" ON "restores" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'remove-expired-restores' and expires_at < now());--> statement-breakpoint
CREATE POLICY "job_removes_expired" ON "restores" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'remove-expired-restores' and expires_at < now());--> statement-breakpoint
CREATE POLICY "seen" ON "role_kind_corrections" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "role_kind_corrections" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "role_kind_corrections" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "role_kind_corrections" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
