DROP INDEX "applications_on_board";--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "holds" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "holds_quiet" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "applications_on_board" ON "applications" USING btree ("owner_id","stage_id","quiet","position","id");
--> statement-breakpoint
-- How many stand in each stage is asked for on every page that shows the search, and changes with an application only: to
-- count ten thousand each time took as long as the rest of Today. Whoever may change an application may change its stage.
-- Stages are held in one order, so that two statements never wait for each other; a statement that moves none writes none.
create function count_stages() returns trigger language plpgsql as $$
declare changed jsonb;
begin
  if tg_op = 'INSERT' then
    select jsonb_agg(d) into changed from (
      select owner_id, stage_id, count(*) as n, count(*) filter (where quiet) as quiet
      from are where deleted_at is null group by 1, 2 order by 1, 2) d;
  elsif tg_op = 'DELETE' then
    select jsonb_agg(d) into changed from (
      select owner_id, stage_id, -count(*) as n, -count(*) filter (where quiet) as quiet
      from were where deleted_at is null group by 1, 2 order by 1, 2) d;
  else
    select jsonb_agg(d) into changed from (
      select owner_id, stage_id, sum(n) as n, sum(quiet) as quiet from (
        select owner_id, stage_id, 1 as n, quiet::int from are where deleted_at is null
        union all select owner_id, stage_id, -1, -quiet::int from were where deleted_at is null) both_ways
      group by 1, 2 having sum(n) <> 0 or sum(quiet) <> 0 order by 1, 2) d;
  end if;
  if changed is null then
    return null;
  end if;
  perform from stages s
    join jsonb_to_recordset(changed) as d(owner_id uuid, stage_id uuid) on s.owner_id = d.owner_id and s.id = d.stage_id
    order by s.owner_id, s.id for no key update of s;
  update stages s set holds = s.holds + d.n, holds_quiet = s.holds_quiet + d.quiet
    from jsonb_to_recordset(changed) as d(owner_id uuid, stage_id uuid, n int, quiet int)
    where s.owner_id = d.owner_id and s.id = d.stage_id;
  return null;
end $$;
--> statement-breakpoint
create trigger count_added after insert on applications
  referencing new table as are for each statement execute function count_stages();
--> statement-breakpoint
create trigger count_moved after update on applications
  referencing old table as were new table as are for each statement execute function count_stages();
--> statement-breakpoint
create trigger count_removed after delete on applications
  referencing old table as were for each statement execute function count_stages();
--> statement-breakpoint
alter table applications no force row level security;
--> statement-breakpoint
alter table stages no force row level security;
--> statement-breakpoint
update stages s set holds = c.n, holds_quiet = c.quiet
  from (select owner_id, stage_id, count(*) as n, count(*) filter (where quiet) as quiet
    from applications where deleted_at is null group by 1, 2) c
  where c.owner_id = s.owner_id and c.stage_id = s.id;
--> statement-breakpoint
-- Behind the wall for their owner too (see 0002).
alter table applications force row level security;
--> statement-breakpoint
alter table stages force row level security;
