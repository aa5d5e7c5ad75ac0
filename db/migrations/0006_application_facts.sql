ALTER TABLE "applications" ALTER COLUMN "salary_min" SET DATA TYPE numeric(12, 2);--> statement-breakpoint
ALTER TABLE "applications" ALTER COLUMN "salary_max" SET DATA TYPE numeric(12, 2);--> statement-breakpoint
ALTER TABLE "offers" ALTER COLUMN "salary" SET DATA TYPE numeric(12, 2);--> statement-breakpoint
ALTER TABLE "applications" ADD COLUMN "left_open_on" date;--> statement-breakpoint
CREATE INDEX "applications_in_bin" ON "applications" USING btree ("owner_id","deleted_at") WHERE deleted_at is not null;