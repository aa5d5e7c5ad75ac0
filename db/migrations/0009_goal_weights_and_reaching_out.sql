ALTER TABLE "wins" DROP CONSTRAINT "wins_kind";--> statement-breakpoint
ALTER TABLE "goal_fits" ALTER COLUMN "fit" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "goals" ALTER COLUMN "floor_salary" SET DATA TYPE numeric(12, 2);--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "is_weighted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "goal_fits" ADD CONSTRAINT "goal_fits_says_something" CHECK (fit is not null or why <> '');--> statement-breakpoint
ALTER TABLE "wins" ADD CONSTRAINT "wins_kind" CHECK ("wins"."kind" in ('applied', 'reached-out', 'asked', 'looked-for-someone', 'reframed', 'listened', 'practised', 'closed-kindly'));