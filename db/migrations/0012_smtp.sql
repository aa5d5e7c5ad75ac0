CREATE TABLE "mail_settings" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"via" text NOT NULL,
	"host" text DEFAULT '' NOT NULL,
	"port" integer DEFAULT 465 NOT NULL,
	"security" text DEFAULT 'tls' NOT NULL,
	"username" text DEFAULT '' NOT NULL,
	"sealed_password" text DEFAULT '' NOT NULL,
	"from_address" text DEFAULT '' NOT NULL,
	"from_name" text DEFAULT '' NOT NULL,
	"tested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mail_settings_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "mail_settings_one" UNIQUE("owner_id"),
	CONSTRAINT "mail_settings_via" CHECK ("mail_settings"."via" in ('server', 'own')),
	CONSTRAINT "mail_settings_security" CHECK ("mail_settings"."security" in ('tls', 'starttls', 'none'))
);
--> statement-breakpoint
ALTER TABLE "mail_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "purpose" text DEFAULT 'account' NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "trouble" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "taken_by" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "handed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mail_settings" ADD CONSTRAINT "mail_settings_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_purpose" CHECK ("outbox"."purpose" in ('account', 'answer', 'thanks', 'nudge', 'ask'));--> statement-breakpoint
CREATE POLICY "seen" ON "mail_settings" AS PERMISSIVE FOR SELECT TO public USING (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "mail_settings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "mail_settings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "mail_settings" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER TABLE "mail_settings" FORCE ROW LEVEL SECURITY;
