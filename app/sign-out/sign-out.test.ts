import { RequestCookies, ResponseCookies } from 'next/dist/compiled/@edge-runtime/cookies';
import { expect, test, vi } from 'vitest';
import { config } from '@/server/config';

/** What the browser sent, and what is sent back to it, as Next writes it down. */
const sent = new RequestCookies(
  new Headers({ cookie: '__Host-onward.whose=tag; __Host-onward.look=dark.; other=1' }),
);
const back = new Headers();
vi.mock('next/headers', () => ({
  cookies: async () => {
    const answered = new ResponseCookies(back);
    return {
      getAll: () => sent.getAll(),
      get: (name: string) => sent.get(name),
      has: (name: string) => sent.has(name),
      set: answered.set.bind(answered),
      delete: answered.delete.bind(answered),
    };
  },
}));

test('over https every cookie of ours ends in the one way that browsers take it from', async () => {
  const { POST } = await import('./route');
  Object.assign(config(), { ONWARD_URL: 'https://onward.example' });
  const request = new Request('https://onward.example/sign-out', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect((await POST(request, undefined as never)).status).toBe(303);
  const ended = back.getSetCookie();
  expect(ended).toHaveLength(1);
  // Of a name that begins with `__Host-`, browsers refuse whatever says neither.
  expect(ended[0]).toMatch(/^__Host-onward\.whose=;.*Path=\/.*Expires=Thu, 01 Jan 1970.*Secure/);
});
