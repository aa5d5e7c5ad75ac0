CREATE TABLE "listenings" (
	"owner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"feedback_id" uuid NOT NULL,
	"from_application_id" uuid,
	"from_rejection_id" uuid,
	"heard_by" text NOT NULL,
	"asked" json DEFAULT '[]'::json NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"cools_until" timestamp with time zone,
	CONSTRAINT "listenings_owner_id_id_pk" PRIMARY KEY("owner_id","id"),
	CONSTRAINT "listenings_one" UNIQUE("owner_id","feedback_id"),
	CONSTRAINT "listenings_heard_by" CHECK ("listenings"."heard_by" in ('call', 'video', 'relay', 'text'))
);
--> statement-breakpoint
ALTER TABLE "listenings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "listenings" ADD CONSTRAINT "listenings_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listenings" ADD CONSTRAINT "listenings_of_feedback" FOREIGN KEY ("owner_id","feedback_id") REFERENCES "public"."feedback"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listenings" ADD CONSTRAINT "listenings_from_application" FOREIGN KEY ("owner_id","from_application_id") REFERENCES "public"."applications"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listenings" ADD CONSTRAINT "listenings_from_rejection" FOREIGN KEY ("owner_id","from_rejection_id") REFERENCES "public"."rejections"("owner_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listenings_from_application" ON "listenings" USING btree ("owner_id","from_application_id");--> statement-breakpoint
CREATE INDEX "listenings_from_rejection" ON "listenings" USING btree ("owner_id","from_rejection_id");--> statement-breakpoint
CREATE POLICY "seen" ON "listenings" AS PERMISSIVE FOR SELECT TO public USING (owner_id = any((select seen_by_me('feedback'))::uuid[]));--> statement-breakpoint
CREATE POLICY "own_insert" ON "listenings" AS PERMISSIVE FOR INSERT TO public WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_update" ON "listenings" AS PERMISSIVE FOR UPDATE TO public USING (owner_id = (select viewer())) WITH CHECK (owner_id = (select viewer()));--> statement-breakpoint
CREATE POLICY "own_delete" ON "listenings" AS PERMISSIVE FOR DELETE TO public USING (owner_id = (select viewer()));--> statement-breakpoint
-- The new table stands behind the wall for its owner too (see 0002).
ALTER TABLE "listenings" FORCE ROW LEVEL SECURITY;
