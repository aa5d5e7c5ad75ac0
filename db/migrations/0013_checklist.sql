ALTER TABLE "practice_done" ADD COLUMN "interview_id" uuid;--> statement-breakpoint
ALTER TABLE "practice_done" ADD COLUMN "done_on" date;--> statement-breakpoint
ALTER TABLE "practice_done" ADD COLUMN "was_due_on" date;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "interview_id" uuid;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "application_id" uuid;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "document_id" uuid;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "library_key" text;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "group" text;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "skill" text;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "notes" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "repeat" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "repeat_until" date;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "position" text collate "C" DEFAULT 'a0' NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "assigned_by" uuid;--> statement-breakpoint
ALTER TABLE "practice_items" ADD COLUMN "assigned_name" text;--> statement-breakpoint
ALTER TABLE "practice_done" ADD CONSTRAINT "practice_done_of_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_assigned_by_users_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_of_interview" FOREIGN KEY ("owner_id","interview_id") REFERENCES "public"."interviews"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_of_application" FOREIGN KEY ("owner_id","application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_of_document" FOREIGN KEY ("owner_id","document_id") REFERENCES "public"."documents"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "practice_done_by_interview" ON "practice_done" USING btree ("owner_id","interview_id");--> statement-breakpoint
CREATE INDEX "practice_items_by_interview" ON "practice_items" USING btree ("owner_id","interview_id");--> statement-breakpoint
CREATE INDEX "practice_items_by_application" ON "practice_items" USING btree ("owner_id","application_id");--> statement-breakpoint
CREATE INDEX "practice_items_by_document" ON "practice_items" USING btree ("owner_id","document_id");--> statement-breakpoint
CREATE INDEX "practice_items_by_assigner" ON "practice_items" USING btree ("assigned_by");--> statement-breakpoint
CREATE UNIQUE INDEX "practice_items_library_once" ON "practice_items" USING btree ("owner_id","library_key",coalesce(concern_id, owner_id),coalesce(interview_id, owner_id),coalesce(application_id, owner_id),coalesce(document_id, owner_id)) WHERE library_key is not null and archived_at is null;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_group" CHECK ("practice_items"."group" in ('target', 'evidence', 'structure', 'language', 'readable', 'proof', 'before', 'during', 'after', 'direction'));--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_skill" CHECK ("practice_items"."skill" in ('presentation', 'proactivity', 'composure', 'communication'));--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_repeat" CHECK ("practice_items"."repeat" in ('none', 'daily', 'weekly', 'before-each-interview'));--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_until" CHECK ("practice_items"."repeat_until" is null or ("practice_items"."repeat" in ('daily', 'weekly') and ("practice_items"."due_on" is null or "practice_items"."due_on" <= "practice_items"."repeat_until")));