-- Figures are worked out for the two parts that open them; any other word opens nothing.
create or replace function counting() returns text language sql stable parallel safe
  as $$
    select case when current_setting('app.counting', true) in ('activity', 'insights')
      then current_setting('app.counting', true) end
  $$;
--> statement-breakpoint
-- Whose consent it is and to whom never changes, and what is over is not opened again. A coach may end it, and change nothing of it:
-- policies for updates are joined by OR and compare no row with what it was, so they can't say this.
create function a_link_holds() returns trigger language plpgsql as $$
begin
  if (new.owner_id, new.id, new.created_at) is distinct from (old.owner_id, old.id, old.created_at)
    -- A coach's account that goes leaves an empty place.
    or (new.coach_id is distinct from old.coach_id and new.coach_id is not null)
    or (old.ended_at is not null and new.ended_at is null)
    or (viewer() = old.coach_id
      and to_jsonb(new) - array['ended_at', 'updated_at', 'version', 'coach_id']
        <> to_jsonb(old) - array['ended_at', 'updated_at', 'version', 'coach_id'])
  then
    raise exception 'a link is not changed like that' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_link_holds before update on coach_links for each row execute function a_link_holds();
--> statement-breakpoint
comment on table access_log is 'append-only: who looked and who did what stays; cascades run as the owner and still work';
--> statement-breakpoint
-- Words that only a person's name says are known again by indexing anew: a job does, and nobody has a coach before this.
alter table applications no force row level security;
--> statement-breakpoint
alter table application_contacts no force row level security;
--> statement-breakpoint
update applications a set is_indexed = false
  where exists (select from application_contacts c where c.owner_id = a.owner_id and c.application_id = a.id);
--> statement-breakpoint
ALTER TABLE "search_terms" ADD COLUMN "of_people" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER POLICY "coach_insert" ON "access_log" TO public WITH CHECK (coach_id = (select viewer()) and kind <> 'consent' and created_at = now()
        and exists (select from coach_links l where l.owner_id = access_log.owner_id
    and l.id = access_log.link_id and l.coach_id = (select viewer()) and l.coach_name = access_log.coach_name
    and l.ended_at is null));--> statement-breakpoint
ALTER POLICY "coach_ends" ON "access_log" TO public WITH CHECK (coach_id = (select viewer()) and kind = 'consent' and what = 'ended-by-coach'
        and created_at = now() and exists (select from coach_links l where l.owner_id = access_log.owner_id
    and l.id = access_log.link_id and l.coach_id = (select viewer()) and l.coach_name = access_log.coach_name
    and l.ended_at = now()));--> statement-breakpoint
ALTER POLICY "seen" ON "clarifications" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from feedback f where f.owner_id = clarifications.owner_id and f.id = clarifications.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "document_files" TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from documents d where d.owner_id = document_files.owner_id and d.id = document_files.document_id)));--> statement-breakpoint
ALTER POLICY "seen" ON "documents" TO public USING (owner_id = any((select seen_by_me('practice'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or (kind <> 'cover-letter' or owner_id = any((select seen_by_me('pipeline'))::uuid[]))));--> statement-breakpoint
ALTER POLICY "seen" ON "events" TO public USING (owner_id = any((select near_me())::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or case
  when kind = 'decided' and 'adjustment' in (data ->> 'from', data ->> 'to') then false
  when contact_id is not null or kind in ('contact-added', 'contact-removed', 'contact-kept', 'contact-changed', 'contacts-merged')
    or kind = 'interview-changed' and coalesce(data ->> 'added', data ->> 'removed') is not null
    then owner_id = any((select seen_by_me('pipeline'))::uuid[]) and owner_id = any((select seen_by_me('contacts'))::uuid[])
  when episode_id is not null or kind in ('reframed', 'asked', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'feedback-kept', 'closed-kindly', 'reopened', 'no-corrected', 'rested', 'woken', 'decided', 'asked-to-respond', 'invited', 'not-invited', 'preparing', 'ready', 'given', 'clarified', 'themes-merged', 'themes-parted', 'strengthened') then owner_id = any((select seen_by_me('feedback'))::uuid[])
  when kind in ('document-sent', 'document-taken-out') then owner_id = any((select seen_by_me('pipeline'))::uuid[]) and owner_id = any((select seen_by_me('practice'))::uuid[])
  else owner_id = any((select seen_by_me('pipeline'))::uuid[]) end));--> statement-breakpoint
ALTER POLICY "seen" ON "concerns" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or decision is distinct from 'should-not-count' and exists (select from feedback f where f.owner_id = concerns.owner_id and f.id = concerns.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "feedback" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or not is_apart));--> statement-breakpoint
ALTER POLICY "seen" ON "strengths" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from feedback f where f.owner_id = strengths.owner_id and f.id = strengths.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "letters" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or not is_apart));--> statement-breakpoint
ALTER POLICY "seen" ON "listenings" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from feedback f where f.owner_id = listenings.owner_id and f.id = listenings.feedback_id and not f.is_apart)));--> statement-breakpoint
ALTER POLICY "seen" ON "rejections" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or (not is_apart or reason is null)));--> statement-breakpoint
ALTER POLICY "seen" ON "response_evidence" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from responses r where r.owner_id = response_evidence.owner_id and r.id = response_evidence.response_id)));--> statement-breakpoint
ALTER POLICY "seen" ON "responses" TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or exists (select from concerns c where c.owner_id = responses.owner_id and c.id = responses.concern_id)));--> statement-breakpoint
ALTER POLICY "seen" ON "search_terms" TO public USING (owner_id = any((select seen_by_me('pipeline'))::uuid[]) and (owner_id = any((select seen_by_me('counted'))::uuid[]) or (not of_people or owner_id = any((select seen_by_me('contacts'))::uuid[]))));--> statement-breakpoint
ALTER POLICY "seen" ON "views" TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER POLICY "seen" ON "wins" TO public USING (owner_id = any((select seen_by_me('counted'))::uuid[]));
--> statement-breakpoint
-- A row never changes hands. Policies for updates are joined by OR, so that whoever may change a row of somebody else's
-- could make it their own in the same breath; no policy compares a row with what it was.
create function owner_stays() returns trigger language plpgsql as $$
begin
  if new.owner_id <> old.owner_id then
    raise exception 'a row stays its owner''s' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare one regclass;
begin
  for one in select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id'
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace loop
    execute format('create trigger owner_stays before update of owner_id on %s for each row execute function owner_stays()', one);
  end loop;
end $$;
--> statement-breakpoint
-- Behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
