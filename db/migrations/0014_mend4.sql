ALTER TABLE "document_files" DROP CONSTRAINT "document_files_trouble";--> statement-breakpoint
ALTER TABLE "document_files" ADD COLUMN "is_cut" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "document_files" ADD CONSTRAINT "document_files_trouble" CHECK ("document_files"."trouble" in ('encrypted', 'scanned', 'heavy', 'busy'));