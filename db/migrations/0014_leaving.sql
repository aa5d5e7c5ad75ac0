CREATE INDEX "users_by_deletion" ON "users" USING btree ("deletion_due_at") WHERE deletion_due_at is not null;--> statement-breakpoint
CREATE INDEX "clarifications_by_contact" ON "clarifications" USING btree ("owner_id","contact_id") WHERE contact_id is not null;--> statement-breakpoint
CREATE INDEX "events_by_episode" ON "events" USING btree ("owner_id","episode_id") WHERE episode_id is not null;--> statement-breakpoint
CREATE INDEX "events_by_corrected" ON "events" USING btree ("owner_id","corrects_id") WHERE corrects_id is not null;--> statement-breakpoint
CREATE INDEX "feedback_of_rejection" ON "feedback" USING btree ("owner_id","rejection_id") WHERE rejection_id is not null;--> statement-breakpoint
CREATE INDEX "feedback_of_request" ON "feedback" USING btree ("owner_id","request_id") WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX "feedback_of_interview" ON "feedback" USING btree ("owner_id","interview_id") WHERE interview_id is not null;--> statement-breakpoint
CREATE INDEX "letters_by_contact" ON "letters" USING btree ("owner_id","contact_id") WHERE contact_id is not null;--> statement-breakpoint
CREATE INDEX "outbox_by_request" ON "outbox" USING btree ("owner_id","request_id") WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX "rejections_by_interview" ON "rejections" USING btree ("owner_id","interview_id") WHERE interview_id is not null;--> statement-breakpoint
CREATE INDEX "feedback_requests_of_episode" ON "feedback_requests" USING btree ("owner_id","episode_id");--> statement-breakpoint
CREATE INDEX "feedback_requests_by_contact" ON "feedback_requests" USING btree ("owner_id","contact_id") WHERE contact_id is not null;--> statement-breakpoint
CREATE INDEX "response_evidence_by_story" ON "response_evidence" USING btree ("owner_id","story_id") WHERE story_id is not null;--> statement-breakpoint
CREATE INDEX "response_evidence_by_document" ON "response_evidence" USING btree ("owner_id","document_id") WHERE document_id is not null;--> statement-breakpoint
CREATE POLICY "job_sees_leavers" ON "users" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'remove-leavers' and deletion_due_at <= now());--> statement-breakpoint
CREATE POLICY "job_takes_leavers" ON "users" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.job', true)) = 'remove-leavers' and deletion_due_at <= now()) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "job_removes_leavers" ON "users" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'remove-leavers' and deletion_due_at <= now());