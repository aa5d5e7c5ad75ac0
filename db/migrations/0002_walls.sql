-- drizzle-kit does not model FORCE. A later table needs this again; db/walls.test.ts finds one without.
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
--> statement-breakpoint
-- What the app's role may do with each table is given by the start, which reads these comments (scripts/database/privileges.ts).
comment on table events is 'append-only: what happened stays; cascades run as the owner and still work';
--> statement-breakpoint
comment on table acts is 'append-only but for result: what was done stays, its answer is filled in';
--> statement-breakpoint
comment on table installation is 'owner-only: read and written by the start script';
