ALTER TABLE "applications" ADD COLUMN "yearly_pay" numeric GENERATED ALWAYS AS (coalesce(salary_max, salary_min) * case period when 'month' then 12 when 'day' then 220 when 'hour' then 1700 else 1 end) STORED;--> statement-breakpoint
-- What is there already has no terms yet: a job makes up for it.
ALTER TABLE "applications" ADD COLUMN "is_indexed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "is_indexed" SET DEFAULT true;--> statement-breakpoint
CREATE INDEX "applications_by_change" ON "applications" USING btree ("owner_id","updated_at","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "applications_by_day" ON "applications" USING btree ("owner_id","applied_on","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "applications_by_role" ON "applications" USING btree ("owner_id","role_key","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "applications_by_pay" ON "applications" USING btree ("owner_id","yearly_pay","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "applications_by_next" ON "applications" USING btree ("owner_id","next_action_on","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "applications_by_source" ON "applications" USING btree ("owner_id","source","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "applications_unindexed" ON "applications" USING btree ("owner_id") WHERE not is_indexed;--> statement-breakpoint
CREATE POLICY "job_sees_unindexed" ON "applications" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'index-search' and not is_indexed);