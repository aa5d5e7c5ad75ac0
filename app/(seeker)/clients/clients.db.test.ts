import { prerender } from 'react-dom/static';
import { expect, test, vi } from 'vitest';
import { seedProfile } from '@/db/seed/clients';
import { aLink } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { aPerson, type Person } from '@/scripts/test/people';
import { signedInAs } from '@/scripts/test/request';
import Clients from './page';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());

const { root } = testDatabase();

/** What the list of clients shows somebody; where it leads instead, as "→ /there". */
async function shown({ cookie }: Person): Promise<string> {
  signedInAs(cookie);
  try {
    const { prelude } = await prerender(await Clients({ searchParams: Promise.resolve({}) }));
    return await new Response(prelude).text();
  } catch (error) {
    const [kind, , to] = String((error as { digest?: unknown }).digest).split(';');
    if (kind !== 'NEXT_REDIRECT') throw error;
    return `→ ${to}`;
  }
}

test('whoever has no clients says first how clients see them; whoever has some is asked to', async () => {
  const [ruth, ann] = [await aPerson('ruth'), await aPerson('ann')];
  const asked = 'You have not said yet';
  expect(await shown(ruth)).toBe('→ /clients/profile');
  await did(ruth, seedProfile);
  const nobody = await shown(ruth);
  expect(nobody).toContain('Invite the first one');
  expect(nobody).not.toContain(asked);

  const pat = await aPerson('pat');
  for (const coach of [ruth, pat]) await aLink(root, ann, coach, { scopes: ['activity'] });
  expect(await shown(ruth)).not.toContain(asked);
  const without = await shown(pat);
  expect(without).toContain(asked);
  expect(without).toContain('Ann');
});
