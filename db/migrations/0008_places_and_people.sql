ALTER TABLE "events" DROP CONSTRAINT "events_kind";--> statement-breakpoint
ALTER TABLE "wins" DROP CONSTRAINT "wins_kind";--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "contact_id" uuid;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_of_organisation" FOREIGN KEY ("owner_id","organisation_id") REFERENCES "public"."organisations"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_of_contact" FOREIGN KEY ("owner_id","contact_id") REFERENCES "public"."contacts"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_contacts_by_contact" ON "application_contacts" USING btree ("owner_id","contact_id");--> statement-breakpoint
CREATE INDEX "events_by_organisation" ON "events" USING btree ("owner_id","organisation_id","at") WHERE organisation_id is not null;--> statement-breakpoint
CREATE INDEX "events_by_contact" ON "events" USING btree ("owner_id","contact_id","at") WHERE contact_id is not null;--> statement-breakpoint
CREATE INDEX "follow_ups_ended_when" ON "follow_ups" USING btree ("owner_id","ended_at") WHERE ended_at is not null;--> statement-breakpoint
CREATE INDEX "contacts_merged" ON "contacts" USING btree ("owner_id","merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
CREATE INDEX "contacts_closed" ON "contacts" USING btree ("owner_id") WHERE no_contact_at is not null;--> statement-breakpoint
CREATE INDEX "contacts_by_name" ON "contacts" USING btree ("owner_id","name","id");--> statement-breakpoint
CREATE INDEX "organisations_merged" ON "organisations" USING btree ("owner_id","merged_into_id") WHERE merged_into_id is not null;--> statement-breakpoint
CREATE INDEX "organisations_closed" ON "organisations" USING btree ("owner_id") WHERE no_contact_at is not null;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_kind" CHECK ("events"."kind" in ('added', 'imported', 'moved', 'placed', 'edited', 'undone', 'no-logged', 'reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'decided', 'dated', 'advert-kept', 'binned', 'restored', 'duplicated', 'contact-added', 'contact-removed', 'document-sent', 'document-taken-out', 'interview-set', 'interview-changed', 'interview-cancelled', 'reflected', 'thanked', 'followed-up', 'offer-made', 'offer-changed', 'offer-answered', 'organisations-merged', 'contacts-merged', 'contact-closed', 'contact-opened', 'merge-undone', 'organisation-added', 'organisation-changed', 'organisation-removed', 'contact-kept', 'contact-changed', 'talked', 'conversation-changed', 'conversation-removed', 'follow-up-set', 'follow-up-changed', 'follow-up-dropped', 'stage-retired', 'search-finished', 'search-resumed'));--> statement-breakpoint
ALTER TABLE "wins" ADD CONSTRAINT "wins_kind" CHECK ("wins"."kind" in ('applied', 'asked', 'looked-for-someone', 'reframed', 'listened', 'practised', 'closed-kindly', 'reached-out'));