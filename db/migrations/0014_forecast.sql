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
ALTER TABLE "role_kind_corrections" ADD CONSTRAINT "role_kind_corrections_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind" CHECK ("events"."kind" in ('added', 'imported', 'moved', 'placed', 'edited', 'undone', 'no-logged', 'reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'woken', 'decided', 'dated', 'advert-kept', 'binned', 'restored', 'duplicated', 'contact-added', 'contact-removed', 'document-sent', 'document-taken-out', 'interview-set', 'interview-changed', 'interview-cancelled', 'reflected', 'thanked', 'asked-to-respond', 'invited', 'not-invited', 'preparing', 'ready', 'given', 'followed-up', 'offer-made', 'offer-changed', 'offer-answered', 'organisations-merged', 'contacts-merged', 'contact-closed', 'contact-opened', 'merge-undone', 'organisation-added', 'organisation-changed', 'organisation-removed', 'contact-kept', 'contact-changed', 'talked', 'conversation-changed', 'conversation-removed', 'follow-up-set', 'follow-up-changed', 'follow-up-dropped', 'stage-retired', 'search-finished', 'search-resumed', 'clarified', 'themes-merged', 'themes-parted', 'strengthened', 'role-kind-said', 'role-kind-put-back'));--> statement-breakpoint
CREATE POLICY "seen" ON "role_kind_corrections" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "role_kind_corrections" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "role_kind_corrections" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "role_kind_corrections" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
-- The new table stands behind the wall for its owner too (see 0002).
alter table role_kind_corrections force row level security;
