ALTER POLICY "seen" ON "acts" TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER POLICY "seen" ON "effort_goals" TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER POLICY "seen" ON "rest_days" TO public USING (owner_id = (select viewer()));--> statement-breakpoint
ALTER POLICY "seen" ON "wins" TO public USING (owner_id = any((select seen_by_me('activity'))::uuid[]) and (owner_id = (select viewer()) or kind <> 'rested'));