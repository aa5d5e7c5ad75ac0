CREATE TABLE "clarifications" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"feedback_id" uuid NOT NULL,
	"contact_id" uuid,
	"channel" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"drafts" json DEFAULT '{}'::json NOT NULL,
	"state" text DEFAULT 'drafted' NOT NULL,
	"sent_at" timestamp with time zone,
	"sent_text" text,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "clarifications_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "clarifications_once" UNIQUE("owner_id","feedback_id"),
	CONSTRAINT "clarifications_channel" CHECK ("clarifications"."channel" in ('email', 'message')),
	CONSTRAINT "clarifications_state" CHECK ("clarifications"."state" in ('drafted', 'sent')),
	CONSTRAINT "clarifications_sent" CHECK ((state = 'sent') = (sent_at is not null and sent_text is not null))
);
--> statement-breakpoint
ALTER TABLE "clarifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letters" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"episode_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"contact_id" uuid,
	"subject" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"drafts" json DEFAULT '{}'::json NOT NULL,
	"due_on" date,
	"sent_at" timestamp with time zone,
	"sent_text" text,
	"went" text DEFAULT '' NOT NULL,
	"is_apart" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "letters_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "letters_kind" CHECK ("letters"."kind" in ('thanks', 'thanks-respond', 'thanks-similar', 'respond', 'similar', 'answer')),
	CONSTRAINT "letters_channel" CHECK ("letters"."channel" in ('email', 'message', 'phone'))
);
--> statement-breakpoint
ALTER TABLE "letters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "listenings" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"feedback_id" uuid NOT NULL,
	"from_application_id" uuid,
	"from_rejection_id" uuid,
	"heard_by" text NOT NULL,
	"asked" json DEFAULT '[]'::json NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"cools_until" timestamp with time zone,
	CONSTRAINT "listenings_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "listenings_one" UNIQUE("owner_id","feedback_id"),
	CONSTRAINT "listenings_heard_by" CHECK ("listenings"."heard_by" in ('call', 'video', 'relay', 'text'))
);
--> statement-breakpoint
ALTER TABLE "listenings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail_settings" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"via" text NOT NULL,
	"host" text DEFAULT '' NOT NULL,
	"port" integer DEFAULT 465 NOT NULL,
	"security" text DEFAULT 'tls' NOT NULL,
	"username" text DEFAULT '' NOT NULL,
	"sealed_password" text DEFAULT '' NOT NULL,
	"from_address" text DEFAULT '' NOT NULL,
	"from_name" text DEFAULT '' NOT NULL,
	"tested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mail_settings_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "mail_settings_one" UNIQUE("owner_id"),
	CONSTRAINT "mail_settings_via" CHECK ("mail_settings"."via" in ('server', 'own')),
	CONSTRAINT "mail_settings_security" CHECK ("mail_settings"."security" in ('tls', 'starttls', 'none'))
);
--> statement-breakpoint
ALTER TABLE "mail_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "response_evidence" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"response_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"story_id" uuid,
	"document_id" uuid,
	"words" text DEFAULT '' NOT NULL,
	"on" date,
	CONSTRAINT "response_evidence_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "response_evidence_kind" CHECK ("response_evidence"."kind" in ('story', 'sample', 'plan')),
	CONSTRAINT "response_evidence_points" CHECK (case kind when 'story' then story_id is not null when 'sample' then document_id is not null else words <> '' end)
);
--> statement-breakpoint
ALTER TABLE "response_evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "responses" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"episode_id" uuid NOT NULL,
	"concern_id" uuid NOT NULL,
	"acknowledge" text DEFAULT '' NOT NULL,
	"draft" text DEFAULT '' NOT NULL,
	"rehearsals" integer DEFAULT 0 NOT NULL,
	"rehearsed_at" timestamp with time zone,
	"ready_at" timestamp with time zone,
	"left_out_at" timestamp with time zone,
	"given_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "responses_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "responses_one_a_concern" UNIQUE("owner_id","concern_id"),
	CONSTRAINT "responses_ready_or_left_out" CHECK (ready_at is null or left_out_at is null)
);
--> statement-breakpoint
ALTER TABLE "responses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "template_versions" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"template_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "template_versions_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "template_versions_once" UNIQUE("owner_id","template_id","n")
);
--> statement-breakpoint
ALTER TABLE "template_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "templates" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"relation" text NOT NULL,
	"channel" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"put_away_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "templates_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "templates_key" UNIQUE("owner_id","key"),
	CONSTRAINT "templates_relation" CHECK ("templates"."relation" in ('hiring-manager', 'recruiter', 'interviewer', 'referrer', 'team')),
	CONSTRAINT "templates_channel" CHECK ("templates"."channel" in ('email', 'message', 'phone', 'form'))
);
--> statement-breakpoint
ALTER TABLE "templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_kind";--> statement-breakpoint
ALTER TABLE "wins" DROP CONSTRAINT "wins_kind";--> statement-breakpoint
ALTER TABLE "episodes" ADD COLUMN "closed_from" text;--> statement-breakpoint
ALTER TABLE "episodes" ADD COLUMN "went_well" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "episodes" ADD COLUMN "to_myself" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "concerns" ADD COLUMN "ask_about_on" date;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "is_timed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "is_apart" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "not_apart_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "rejections" ADD COLUMN "is_apart" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "purpose" text DEFAULT 'account' NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "trouble" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "taken_by" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "handed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD COLUMN "relation" text;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD COLUMN "form_url" text;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD COLUMN "nudged_text" text;--> statement-breakpoint
ALTER TABLE "clarifications" ADD CONSTRAINT "clarifications_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifications" ADD CONSTRAINT "clarifications_of_feedback" FOREIGN KEY ("owner_id","feedback_id") REFERENCES "public"."feedback"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifications" ADD CONSTRAINT "clarifications_to_contact" FOREIGN KEY ("owner_id","contact_id") REFERENCES "public"."contacts"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_of_episode" FOREIGN KEY ("owner_id","episode_id") REFERENCES "public"."episodes"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_to_contact" FOREIGN KEY ("owner_id","contact_id") REFERENCES "public"."contacts"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listenings" ADD CONSTRAINT "listenings_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listenings" ADD CONSTRAINT "listenings_of_feedback" FOREIGN KEY ("owner_id","feedback_id") REFERENCES "public"."feedback"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listenings" ADD CONSTRAINT "listenings_from_application" FOREIGN KEY ("owner_id","from_application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listenings" ADD CONSTRAINT "listenings_from_rejection" FOREIGN KEY ("owner_id","from_rejection_id") REFERENCES "public"."rejections"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_settings" ADD CONSTRAINT "mail_settings_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_evidence" ADD CONSTRAINT "response_evidence_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_evidence" ADD CONSTRAINT "response_evidence_of_response" FOREIGN KEY ("owner_id","response_id") REFERENCES "public"."responses"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_evidence" ADD CONSTRAINT "response_evidence_story" FOREIGN KEY ("owner_id","story_id") REFERENCES "public"."stories"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_evidence" ADD CONSTRAINT "response_evidence_document" FOREIGN KEY ("owner_id","document_id") REFERENCES "public"."documents"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_of_episode" FOREIGN KEY ("owner_id","episode_id") REFERENCES "public"."episodes"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_to_concern" FOREIGN KEY ("owner_id","concern_id") REFERENCES "public"."concerns"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_versions" ADD CONSTRAINT "template_versions_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_versions" ADD CONSTRAINT "template_versions_of" FOREIGN KEY ("owner_id","template_id") REFERENCES "public"."templates"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "letters_one_open" ON "letters" USING btree ("owner_id","episode_id") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "letters_by_episode" ON "letters" USING btree ("owner_id","episode_id");--> statement-breakpoint
CREATE INDEX "listenings_from_application" ON "listenings" USING btree ("owner_id","from_application_id");--> statement-breakpoint
CREATE INDEX "listenings_from_rejection" ON "listenings" USING btree ("owner_id","from_rejection_id");--> statement-breakpoint
CREATE INDEX "response_evidence_by_response" ON "response_evidence" USING btree ("owner_id","response_id");--> statement-breakpoint
CREATE INDEX "responses_by_episode" ON "responses" USING btree ("owner_id","episode_id");--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_closed_from" CHECK ("episodes"."closed_from" in ('resting', 'reframed', 'asking', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'thanked', 'asked-to-respond', 'invited', 'not-invited', 'preparing', 'ready', 'given', 'closed'));--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_closed_from_open" CHECK (closed_from is null or (state = 'closed' and closed_from <> 'closed'));--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind" CHECK ("events"."kind" in ('added', 'imported', 'moved', 'placed', 'edited', 'undone', 'no-logged', 'reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'woken', 'decided', 'dated', 'advert-kept', 'binned', 'restored', 'duplicated', 'contact-added', 'contact-removed', 'document-sent', 'document-taken-out', 'interview-set', 'interview-changed', 'interview-cancelled', 'reflected', 'thanked', 'asked-to-respond', 'invited', 'not-invited', 'preparing', 'ready', 'given', 'followed-up', 'offer-made', 'offer-changed', 'offer-answered', 'organisations-merged', 'contacts-merged', 'contact-closed', 'contact-opened', 'merge-undone', 'organisation-added', 'organisation-changed', 'organisation-removed', 'contact-kept', 'contact-changed', 'talked', 'conversation-changed', 'conversation-removed', 'follow-up-set', 'follow-up-changed', 'follow-up-dropped', 'stage-retired', 'search-finished', 'search-resumed', 'clarified', 'themes-merged', 'themes-parted'));--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_purpose" CHECK ("outbox"."purpose" in ('account', 'answer', 'thanks', 'nudge', 'ask'));--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD CONSTRAINT "feedback_requests_relation" CHECK ("feedback_requests"."relation" in ('hiring-manager', 'recruiter', 'interviewer', 'referrer', 'team'));--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD CONSTRAINT "feedback_requests_nudged" CHECK ((nudged_at is null) = (nudged_text is null));--> statement-breakpoint
ALTER TABLE "wins" ADD CONSTRAINT "wins_kind" CHECK ("wins"."kind" in ('applied', 'reached-out', 'asked', 'thanked', 'asked-to-respond', 'answered', 'looked-for-someone', 'reframed', 'listened', 'practised', 'closed-kindly'));--> statement-breakpoint
CREATE POLICY "seen" ON "clarifications" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or exists (select from feedback f where f.owner_id = clarifications.owner_id and f.id = clarifications.feedback_id and not f.is_apart)));--> statement-breakpoint
CREATE POLICY "own_insert" ON "clarifications" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "clarifications" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "clarifications" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "letters" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or not is_apart));--> statement-breakpoint
CREATE POLICY "own_insert" ON "letters" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "letters" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "letters" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "listenings" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "listenings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "listenings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "listenings" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "mail_settings" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "mail_settings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "mail_settings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "mail_settings" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "response_evidence" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or exists (select from responses r where r.owner_id = response_evidence.owner_id and r.id = response_evidence.response_id)));--> statement-breakpoint
CREATE POLICY "own_insert" ON "response_evidence" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "response_evidence" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "response_evidence" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "responses" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or exists (select from concerns c where c.owner_id = responses.owner_id and c.id = responses.concern_id)));--> statement-breakpoint
CREATE POLICY "own_insert" ON "responses" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "responses" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "responses" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "template_versions" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "template_versions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "template_versions" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "template_versions" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "templates" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "templates" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "templates" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "templates" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER POLICY "seen" ON "concerns" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or decision is distinct from 'should-not-count'));--> statement-breakpoint
ALTER POLICY "seen" ON "feedback" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or not is_apart));--> statement-breakpoint
ALTER POLICY "seen" ON "concerns" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or decision is distinct from 'should-not-count' and exists (select from feedback f where f.owner_id = concerns.owner_id and f.id = concerns.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "strengths" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or exists (select from feedback f where f.owner_id = strengths.owner_id and f.id = strengths.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "rejections" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or (not is_apart or reason is null)));--> statement-breakpoint
-- What is closed may be opened again where it was closed, as lib/episodes/rules.ts knows; tests compare the two.
create or replace function episodes_move() returns trigger language plpgsql as $$
begin
  if old.state <> new.state and not (
    case old.state
      when 'resting' then new.state in ('reframed', 'asking', 'answered', 'nobody-to-ask', 'closed')
      when 'reframed' then new.state in ('resting', 'asking', 'answered', 'nobody-to-ask', 'closed')
      when 'asking' then new.state in ('resting', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'closed')
      when 'answered' then new.state in ('thanked', 'closed')
      when 'declined' then new.state in ('answered', 'closed')
      when 'no-answer' then new.state in ('answered', 'declined', 'closed')
      when 'nobody-to-ask' then new.state in ('asking', 'answered', 'closed')
      when 'thanked' then new.state in ('asked-to-respond', 'closed')
      when 'asked-to-respond' then new.state in ('invited', 'not-invited', 'closed')
      when 'invited' then new.state in ('preparing', 'closed')
      when 'not-invited' then new.state in ('invited', 'closed')
      when 'preparing' then new.state in ('ready', 'closed')
      when 'ready' then new.state in ('preparing', 'given', 'closed')
      when 'given' then new.state in ('closed')
      when 'closed' then new.state in ('resting', 'answered') or coalesce(new.state = old.closed_from, false)
      else false
    end
  ) then
    raise exception 'from % to %', old.state, new.state using errcode = 'check_violation', constraint = 'episodes_move';
  end if;
  return new;
end $$;--> statement-breakpoint
-- Who is here already gets the themes that new seekers begin with; one that has a name like it keeps it beside.
ALTER TABLE "themes" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "themes" ("owner_id", "id", "key", "name", "skill")
SELECT had."owner_id", gen_random_uuid(), new."key", new."name", new."skill"
FROM (SELECT DISTINCT "owner_id" FROM "themes") had
CROSS JOIN (VALUES
  ('presenting', 'Presenting my work', 'presentation'),
  ('application', 'Resume and application', 'presentation'),
  ('thinking-aloud', 'Thinking aloud', 'communication'),
  ('working-together', 'Working with others', 'communication'),
  ('leading', 'Leading and influencing', 'communication'),
  ('questions-asked', 'Questions I asked them', 'proactivity'),
  ('terms', 'Pay, place and start', NULL)
) AS new ("key", "name", "skill")
ON CONFLICT DO NOTHING;--> statement-breakpoint
ALTER TABLE "themes" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- What was set apart before is kept from coaches from now on.
ALTER TABLE "feedback" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "concerns" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "feedback" f SET "is_apart" = true
WHERE EXISTS (SELECT FROM "concerns" c
  WHERE c."owner_id" = f."owner_id" AND c."feedback_id" = f."id" AND c."decision" = 'should-not-count');--> statement-breakpoint
ALTER TABLE "rejections" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "rejections" r SET "is_apart" = true
WHERE EXISTS (SELECT FROM "feedback" f
  WHERE f."owner_id" = r."owner_id" AND f."rejection_id" = r."id" AND f."is_apart");--> statement-breakpoint
ALTER TABLE "rejections" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "feedback" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "concerns" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- A "no" is apart for as long as something said about it is: the reason in it may be the same words. Held first, so
-- that of two at once the later one counts what the other did.
create function rejections_apart() returns trigger language plpgsql as $$
begin
  perform from rejections r where r.owner_id = new.owner_id and r.id in (old.rejection_id, new.rejection_id)
    order by r.id for update;
  update rejections r set is_apart = exists (
    select from feedback f where f.owner_id = r.owner_id and f.rejection_id = r.id and f.is_apart
  ) where r.owner_id = new.owner_id and r.id in (old.rejection_id, new.rejection_id);
  return null;
end $$;--> statement-breakpoint
create trigger rejections_apart after update of is_apart, rejection_id on feedback for each row
  when (old.is_apart is distinct from new.is_apart or old.rejection_id is distinct from new.rejection_id)
  execute function rejections_apart();--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
