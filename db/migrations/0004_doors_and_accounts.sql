CREATE TABLE "identities" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"identity_hash" text NOT NULL,
	"issuer" text NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identities_user_id_id_pk" PRIMARY KEY("user_id","id"),
	CONSTRAINT "identities_identity_hash" UNIQUE("identity_hash")
);
--> statement-breakpoint
ALTER TABLE "identities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passkeys" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint DEFAULT 0 NOT NULL,
	"transports" json DEFAULT '[]'::json NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "passkeys_user_id_id_pk" PRIMARY KEY("user_id","id"),
	CONSTRAINT "passkeys_credential_id" UNIQUE("credential_id")
);
--> statement-breakpoint
ALTER TABLE "passkeys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_codes_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "recovery_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "second_factors" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sealed_secret" text NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "second_factors_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "second_factors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "outbox_state";--> statement-breakpoint
ALTER TABLE "outbox" ALTER COLUMN "request_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "confirm_first" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "recipient" text NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "sealed" text NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "sent_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "login_tokens_by_expiry" ON "login_tokens" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "users_by_temporary" ON "users" USING btree ("temporary_until") WHERE temporary_until is not null;--> statement-breakpoint
CREATE INDEX "outbox_by_due" ON "outbox" USING btree ("due_at");--> statement-breakpoint
CREATE POLICY "job_sees_old" ON "login_tokens" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'forget-old-tokens' and expires_at < now());--> statement-breakpoint
CREATE POLICY "job_forgets_old" ON "login_tokens" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'forget-old-tokens' and expires_at < now());--> statement-breakpoint
CREATE POLICY "sample" ON "users" AS PERMISSIVE FOR INSERT TO public WITH CHECK (email is null and temporary_until < now() + interval '25 hours');--> statement-breakpoint
CREATE POLICY "job_sees_samples" ON "users" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'remove-samples' and temporary_until < now());--> statement-breakpoint
CREATE POLICY "job_removes_samples" ON "users" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.job', true)) = 'remove-samples' and temporary_until < now());--> statement-breakpoint
CREATE POLICY "job_sees" ON "outbox" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.job', true)) = 'send-letters' and due_at < 'infinity');--> statement-breakpoint
CREATE POLICY "job_takes" ON "outbox" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.job', true)) = 'send-letters' and due_at < 'infinity') WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "identities" AS PERMISSIVE FOR SELECT TO public USING (user_id = (select viewer()) or identity_hash = (select nullif(current_setting('app.identity_hash', true), '')));--> statement-breakpoint
CREATE POLICY "own_insert" ON "identities" AS PERMISSIVE FOR INSERT TO public WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "identities" AS PERMISSIVE FOR UPDATE TO public USING (user_id = (select viewer())) WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "identities" AS PERMISSIVE FOR DELETE TO public USING (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "passkeys" AS PERMISSIVE FOR SELECT TO public USING (user_id = (select viewer()) or credential_id = (select nullif(current_setting('app.credential_id', true), '')));--> statement-breakpoint
CREATE POLICY "own_insert" ON "passkeys" AS PERMISSIVE FOR INSERT TO public WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "passkeys" AS PERMISSIVE FOR UPDATE TO public USING (user_id = (select viewer())) WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "passkeys" AS PERMISSIVE FOR DELETE TO public USING (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "recovery_codes" AS PERMISSIVE FOR SELECT TO public USING (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "recovery_codes" AS PERMISSIVE FOR INSERT TO public WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "recovery_codes" AS PERMISSIVE FOR UPDATE TO public USING (user_id = (select viewer())) WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "recovery_codes" AS PERMISSIVE FOR DELETE TO public USING (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "seen" ON "second_factors" AS PERMISSIVE FOR SELECT TO public USING (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_insert" ON "second_factors" AS PERMISSIVE FOR INSERT TO public WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "second_factors" AS PERMISSIVE FOR UPDATE TO public USING (user_id = (select viewer())) WITH CHECK (user_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "second_factors" AS PERMISSIVE FOR DELETE TO public USING (user_id = (select viewer()));--> statement-breakpoint
ALTER POLICY "seen" ON "outbox" TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER TABLE "outbox" DROP COLUMN "state";
--> statement-breakpoint
-- The new tables stand behind the wall for their owner too (see 0002).
do $$
declare one regclass;
begin
  for one in select oid from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relrowsecurity loop
    execute format('alter table %s force row level security', one);
  end loop;
end $$;
