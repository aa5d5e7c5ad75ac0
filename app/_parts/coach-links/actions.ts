'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { endAsCoach as endLink } from '@/db/coach-links/writes';
import { coachAction } from '@/server/action';

/** A coach ends it from their side. */
export const endAsCoach = coachAction('coach-link.end-as-coach', z.object({}), async ({ does }) => {
  const ended = await does({ act: 'end-link' }, endLink);
  if (!ended.ok) return ended;
  redirect('/clients?ended' as never);
});
