CREATE TABLE "restore_parts" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"restore_id" uuid NOT NULL,
	"table_name" text NOT NULL,
	"first_row" integer NOT NULL,
	"rows" text NOT NULL,
	CONSTRAINT "restore_parts_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "restore_parts_in_order" UNIQUE("owner_id","restore_id","table_name","first_row")
);
--> statement-breakpoint
ALTER TABLE "restore_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "restores" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"person" json NOT NULL,
	"counts" json NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "restores_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "restores_one" UNIQUE("owner_id"),
	CONSTRAINT "restores_state" CHECK ("restores"."state" in ('waiting', 'committed'))
);
--> statement-breakpoint
ALTER TABLE "restores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "restore_parts" ADD CONSTRAINT "restore_parts_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restore_parts" ADD CONSTRAINT "restore_parts_of" FOREIGN KEY ("owner_id","restore_id") REFERENCES "public"."restores"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restores" ADD CONSTRAINT "restores_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "restores_by_expiry" ON "restores" USING btree ("expires_at");--> statement-breakpoint
CREATE POLICY "seen" ON "restore_parts" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "restore_parts" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "restore_parts" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "restores" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "restores" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "restores" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "restores" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "job_sees_expired" ON "restores" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'remove-expired-restores' and expires_at < now());--> statement-breakpoint
CREATE POLICY "job_removes_expired" ON "restores" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'remove-expired-restores' and expires_at < now());--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
