CREATE TABLE "clarifications" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"feedback_id" uuid NOT NULL,
	"contact_id" uuid,
	"channel" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
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
ALTER TABLE "events" DROP CONSTRAINT "events_kind";--> statement-breakpoint
ALTER TABLE "concerns" ADD COLUMN "ask_about_on" date;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "is_timed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "is_apart" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "not_apart_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "clarifications" ADD CONSTRAINT "clarifications_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifications" ADD CONSTRAINT "clarifications_of_feedback" FOREIGN KEY ("owner_id","feedback_id") REFERENCES "public"."feedback"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifications" ADD CONSTRAINT "clarifications_to_contact" FOREIGN KEY ("owner_id","contact_id") REFERENCES "public"."contacts"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind" CHECK ("events"."kind" in ('added', 'imported', 'moved', 'placed', 'edited', 'undone', 'no-logged', 'reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'decided', 'dated', 'advert-kept', 'binned', 'restored', 'duplicated', 'contact-added', 'contact-removed', 'document-sent', 'document-taken-out', 'interview-set', 'interview-changed', 'interview-cancelled', 'reflected', 'thanked', 'followed-up', 'offer-made', 'offer-changed', 'offer-answered', 'organisations-merged', 'contacts-merged', 'contact-closed', 'contact-opened', 'merge-undone', 'organisation-added', 'organisation-changed', 'organisation-removed', 'contact-kept', 'contact-changed', 'talked', 'conversation-changed', 'conversation-removed', 'follow-up-set', 'follow-up-changed', 'follow-up-dropped', 'stage-retired', 'search-finished', 'search-resumed', 'clarified', 'themes-merged', 'themes-parted'));--> statement-breakpoint
CREATE POLICY "seen" ON "clarifications" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "clarifications" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "clarifications" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "clarifications" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER POLICY "seen" ON "concerns" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or decision is distinct from 'should-not-count'));--> statement-breakpoint
ALTER POLICY "seen" ON "feedback" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = (select viewer()) or not is_apart));--> statement-breakpoint
ALTER TABLE "clarifications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
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
ALTER TABLE "feedback" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "concerns" FORCE ROW LEVEL SECURITY;
