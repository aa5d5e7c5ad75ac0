CREATE TABLE "template_versions" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"template_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "template_versions_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "template_versions_once" UNIQUE("owner_id","template_id","n")
);
--> statement-breakpoint
ALTER TABLE "template_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "templates" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"relation" text NOT NULL,
	"channel" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	"put_away_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "templates_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "templates_key" UNIQUE("owner_id","key"),
	CONSTRAINT "templates_relation" CHECK ("templates"."relation" in ('hiring-manager', 'recruiter', 'interviewer', 'referrer', 'team')),
	CONSTRAINT "templates_channel" CHECK ("templates"."channel" in ('email', 'message', 'phone', 'form'))
);
--> statement-breakpoint
ALTER TABLE "templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD COLUMN "relation" text;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD COLUMN "form_url" text;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD COLUMN "nudged_text" text;--> statement-breakpoint
ALTER TABLE "template_versions" ADD CONSTRAINT "template_versions_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_versions" ADD CONSTRAINT "template_versions_of" FOREIGN KEY ("owner_id","template_id") REFERENCES "public"."templates"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD CONSTRAINT "feedback_requests_relation" CHECK ("feedback_requests"."relation" in ('hiring-manager', 'recruiter', 'interviewer', 'referrer', 'team'));--> statement-breakpoint
ALTER TABLE "feedback_requests" ADD CONSTRAINT "feedback_requests_nudged" CHECK ((nudged_at is null) = (nudged_text is null));--> statement-breakpoint
CREATE POLICY "seen" ON "template_versions" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "template_versions" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "template_versions" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "template_versions" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "templates" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "templates" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "templates" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "templates" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
