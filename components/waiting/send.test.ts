import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Refusal, WaitingAct } from './rules';
import { sendWaiting } from './send';

/** What waits, in place of the browser's store. */
let acts: WaitingAct[] = [];
vi.mock('./store', () => ({
  listActs: async () => acts,
  doneAct: async (id: string) => {
    acts = acts.filter(({ actId }) => actId !== id);
  },
  refuseAct: async (id: string, refusal: Refusal) => {
    acts = acts.map((act) => (act.actId === id ? { ...act, refusal } : act));
  },
  retryAct: vi.fn(),
}));

const act = (actId: string): WaitingAct => ({
  ...{ actId, kind: 'noun.verb', whose: 'ann', what: 'A thing', text: '', fields: {}, base: {}, from: '/' },
  at: '2026-12-01T10:00:00Z',
});
/** Answers the first act so, and takes every other. */
function answering(first: () => Response) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { actId } = JSON.parse(body);
    sent.push(actId);
    return actId === '1' ? first() : Response.json({ ok: true });
  });
  return sent;
}
beforeEach(() => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('document', { cookie: 'onward.whose=ann' });
  acts = [act('1'), act('2')];
});
afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['a sentence', () => new Response('You are leaving.', { status: 403 }), /^You are leaving\.$/],
  ['a page of something in between', () => page('<h1>Too large</h1>', 413), /^This could not be taken/],
  ['nothing', () => new Response(null, { status: 400 }), /^This could not be taken/],
  [
    'what was wrong',
    () => Response.json({ ok: false, code: 'invalid', message: 'The role is empty.' }),
    /role/,
  ],
])('what was refused with %s needs a look, and the next goes on', async (_, first, said) => {
  answering(first);
  expect(await sendWaiting()).toEqual({ how: 'done', done: 1 });
  expect(acts.map(({ actId }) => actId)).toEqual(['1']);
  expect(acts[0]?.refusal?.message).toMatch(said);
});

test.each([
  ['503', () => new Response('Later.', { status: 503 })],
  ['a page of a stranger’s, as at a hotel', () => page('Sign in', 200)],
  [
    'an answer that breaks off',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
])('%s decides about nothing: all of it waits on, in its order', async (_, first) => {
  const sent = answering(first);
  expect(await sendWaiting()).toEqual({ how: 'away', done: 0 });
  expect(sent).toEqual(['1']);
  expect(acts).toEqual([act('1'), act('2')]);
});

const page = (html: string, status: number) =>
  new Response(html, { status, headers: { 'content-type': 'text/html' } });
