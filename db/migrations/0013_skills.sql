CREATE TABLE "ratings" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"skill" text NOT NULL,
	"rating" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"rated_at" timestamp with time zone NOT NULL,
	"rater_kind" text DEFAULT 'self' NOT NULL,
	"rater_id" uuid,
	"rater_name" text,
	"interview_id" uuid,
	"rehearsal_id" uuid,
	"replaces_id" uuid,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "ratings_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "ratings_skill" CHECK ("ratings"."skill" in ('presentation', 'proactivity', 'composure', 'communication')),
	CONSTRAINT "ratings_rater_kind" CHECK ("ratings"."rater_kind" in ('self', 'coach')),
	CONSTRAINT "ratings_rating" CHECK (rating between 1 and 5),
	CONSTRAINT "ratings_own" CHECK (rater_kind = 'coach' or (rater_id is null and rater_name is null))
);
--> statement-breakpoint
ALTER TABLE "ratings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_kind";--> statement-breakpoint
ALTER TABLE "wins" DROP CONSTRAINT "wins_kind";--> statement-breakpoint
ALTER TABLE "concerns" ADD COLUMN "not_yet_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_rater_id_users_id_fk" FOREIGN KEY ("rater_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_after_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_replace" FOREIGN KEY ("owner_id","replaces_id") REFERENCES "public"."ratings"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ratings_of_skill_when" ON "ratings" USING btree ("owner_id","skill","rated_at");--> statement-breakpoint
CREATE INDEX "ratings_by_interview" ON "ratings" USING btree ("owner_id","interview_id");--> statement-breakpoint
CREATE INDEX "ratings_by_rehearsal" ON "ratings" USING btree ("owner_id","rehearsal_id");--> statement-breakpoint
CREATE INDEX "ratings_by_rater" ON "ratings" USING btree ("rater_id");--> statement-breakpoint
CREATE INDEX "ratings_by_replaced" ON "ratings" USING btree ("owner_id","replaces_id");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind" CHECK ("events"."kind" in ('added', 'imported', 'moved', 'placed', 'edited', 'undone', 'no-logged', 'reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'woken', 'decided', 'dated', 'advert-kept', 'binned', 'restored', 'duplicated', 'contact-added', 'contact-removed', 'document-sent', 'document-taken-out', 'interview-set', 'interview-changed', 'interview-cancelled', 'reflected', 'thanked', 'asked-to-respond', 'invited', 'not-invited', 'preparing', 'ready', 'given', 'followed-up', 'offer-made', 'offer-changed', 'offer-answered', 'organisations-merged', 'contacts-merged', 'contact-closed', 'contact-opened', 'merge-undone', 'organisation-added', 'organisation-changed', 'organisation-removed', 'contact-kept', 'contact-changed', 'talked', 'conversation-changed', 'conversation-removed', 'follow-up-set', 'follow-up-changed', 'follow-up-dropped', 'stage-retired', 'search-finished', 'search-resumed', 'clarified', 'themes-merged', 'themes-parted', 'strengthened'));--> statement-breakpoint
ALTER TABLE "wins" ADD CONSTRAINT "wins_kind" CHECK ("wins"."kind" in ('applied', 'reached-out', 'asked', 'thanked', 'asked-to-respond', 'answered', 'looked-for-someone', 'reframed', 'listened', 'practised', 'strengthened', 'closed-kindly'));--> statement-breakpoint
CREATE POLICY "seen" ON "ratings" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "ratings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "ratings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "ratings" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
