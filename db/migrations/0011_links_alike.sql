ALTER TABLE "applications" ADD COLUMN "link_key" text;--> statement-breakpoint
CREATE INDEX "applications_by_link" ON "applications" USING btree ("owner_id","link_key") WHERE link_key is not null;--> statement-breakpoint
CREATE INDEX "feedback_of_application" ON "feedback" USING btree ("owner_id","application_id");--> statement-breakpoint
-- Links that are here already get their key, where it is plain: those with parameters get it at their next edit.
ALTER TABLE "applications" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "applications" SET "link_key" = left(
  lower(substring("url" from '(?i)^https?://(?:www\.|m\.)?([^/?#@]+)')) ||
  coalesce(regexp_replace(substring("url" from '(?i)^https?://[^/?#]+([^?#]*)'), '/+$', ''), ''), 500)
WHERE "url" ~* '^https?://[^/?#@]+[^?#]*(#.*)?$';--> statement-breakpoint
ALTER TABLE "applications" FORCE ROW LEVEL SECURITY;
