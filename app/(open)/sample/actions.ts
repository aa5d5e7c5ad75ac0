'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isZone } from '@/lib/time/days';
import { openAction } from '@/server/action';
import { beginSample, leaveSample } from '@/server/sample';

const input = z.object({ timeZone: z.string().default('') });

export const trySample = openAction('sample.begin', input, async ({ timeZone }) => {
  const begun = await beginSample(isZone(timeZone) ? timeZone : 'UTC');
  if (!begun.ok) return begun;
  redirect('/today');
});

/** On to an account of one's own, which begins empty. Open to anybody: the sample may have ended meanwhile. */
export const startOwn = openAction('sample.leave', z.object({}), async () => {
  await leaveSample();
  redirect('/sign-up?next=%2Fbegin');
});
