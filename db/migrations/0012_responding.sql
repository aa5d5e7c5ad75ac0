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
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "letters_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "letters_kind" CHECK ("letters"."kind" in ('thanks', 'thanks-respond', 'thanks-similar', 'respond', 'similar', 'answer')),
	CONSTRAINT "letters_channel" CHECK ("letters"."channel" in ('email', 'message', 'phone'))
);
--> statement-breakpoint
ALTER TABLE "letters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
ALTER TABLE "events" DROP CONSTRAINT "events_kind";--> statement-breakpoint
ALTER TABLE "wins" DROP CONSTRAINT "wins_kind";--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_of_episode" FOREIGN KEY ("owner_id","episode_id") REFERENCES "public"."episodes"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_to_contact" FOREIGN KEY ("owner_id","contact_id") REFERENCES "public"."contacts"("owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_evidence" ADD CONSTRAINT "response_evidence_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_evidence" ADD CONSTRAINT "response_evidence_of_response" FOREIGN KEY ("owner_id","response_id") REFERENCES "public"."responses"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_evidence" ADD CONSTRAINT "response_evidence_story" FOREIGN KEY ("owner_id","story_id") REFERENCES "public"."stories"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_evidence" ADD CONSTRAINT "response_evidence_document" FOREIGN KEY ("owner_id","document_id") REFERENCES "public"."documents"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_of_episode" FOREIGN KEY ("owner_id","episode_id") REFERENCES "public"."episodes"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_to_concern" FOREIGN KEY ("owner_id","concern_id") REFERENCES "public"."concerns"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "letters_one_open" ON "letters" USING btree ("owner_id","episode_id") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "letters_by_episode" ON "letters" USING btree ("owner_id","episode_id");--> statement-breakpoint
CREATE INDEX "response_evidence_by_response" ON "response_evidence" USING btree ("owner_id","response_id");--> statement-breakpoint
CREATE INDEX "responses_by_episode" ON "responses" USING btree ("owner_id","episode_id");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind" CHECK ("events"."kind" in ('added', 'imported', 'moved', 'placed', 'edited', 'undone', 'no-logged', 'reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'decided', 'dated', 'advert-kept', 'binned', 'restored', 'duplicated', 'contact-added', 'contact-removed', 'document-sent', 'document-taken-out', 'interview-set', 'interview-changed', 'interview-cancelled', 'reflected', 'thanked', 'asked-to-respond', 'invited', 'not-invited', 'preparing', 'ready', 'given', 'followed-up', 'offer-made', 'offer-changed', 'offer-answered', 'organisations-merged', 'contacts-merged', 'contact-closed', 'contact-opened', 'merge-undone', 'organisation-added', 'organisation-changed', 'organisation-removed', 'contact-kept', 'contact-changed', 'talked', 'conversation-changed', 'conversation-removed', 'follow-up-set', 'follow-up-changed', 'follow-up-dropped', 'stage-retired', 'search-finished', 'search-resumed'));--> statement-breakpoint
ALTER TABLE "wins" ADD CONSTRAINT "wins_kind" CHECK ("wins"."kind" in ('applied', 'reached-out', 'asked', 'thanked', 'asked-to-respond', 'answered', 'looked-for-someone', 'reframed', 'listened', 'practised', 'closed-kindly'));--> statement-breakpoint
CREATE POLICY "seen" ON "letters" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "letters" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "letters" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "letters" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "response_evidence" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "response_evidence" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "response_evidence" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "response_evidence" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "responses" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "responses" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "responses" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "responses" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
-- drizzle-kit does not model FORCE.
ALTER TABLE "letters" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "responses" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "response_evidence" FORCE ROW LEVEL SECURITY;
