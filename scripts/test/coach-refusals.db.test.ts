import { isValidElement } from 'react';
import { v7 as newId } from 'uuid';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { Refusal } from '@/app/_parts/page/refusal';
import { findApplication } from '@/db/applications/reads';
import { done, refused } from '@/lib/acts/outcome';
import {
  CLIENT_PAGES,
  type ClientPage,
  COACH_ACTS,
  COMMENTED_PARTS,
  type CoachAct,
  type Given,
  GRANTS,
} from '@/lib/coach-links/rules';
import { coachAction } from '@/server/action';
import { markOf } from '@/server/mark';
import { aLink } from './coaching';
import { testDatabase } from './database';
import { aimedAt, everyPage, everything, type Found } from './discovery';
import { fillOwned, ownedTables } from './owned-rows';
import { aPerson, everythingOf, type Person } from './people';
import { signedInAs } from './request';

/** Whatever a coach may do or see of one client × everybody whom it is not for: not found, and no row changed. */
vi.mock('next/headers', async () => (await import('./request')).nextHeaders());
vi.mock('next/cache', async () => (await import('./request')).nextCache());

/** What the rules were asked, the latest last: which act an action is, only its body says. */
const asked = vi.hoisted(() => ({ acts: [] as string[], pages: [] as string[] }));
vi.mock('@/lib/coach-links/rules', async (original) => {
  const rules = await original<typeof import('@/lib/coach-links/rules')>();
  return {
    ...rules,
    mayAct: (...given: Parameters<typeof rules.mayAct>) => {
      asked.acts.push(given[2]);
      return rules.mayAct(...given);
    },
    mayLook: (...given: Parameters<typeof rules.mayLook>) => {
      asked.pages.push(given[2]);
      return rules.mayLook(...given);
    },
  };
});

const { root } = testDatabase();
const ALL = { scopes: [...GRANTS], commentScopes: [...COMMENTED_PARTS] };
let victim: Person;
/** The victim's link to their coach. */
let linkId: string;
let rows: Map<string, string>;
interface Outsider {
  readonly person: Person;
  readonly link: string | (() => Promise<string>);
}
type Eight = [Person, Person, Person, Person, Person, Person, Person, Person];
const people = new Map<string, Outsider>();
const before = { all: '' };

/** Who asks, and through which link: their own, or somebody else's. */
const OUTSIDERS = [
  'a stranger',
  'a coach of another client',
  'a second coach, with the first one’s link',
  'a coach whose link ended',
  'the seeker, with their own link',
  'the coach, with another client’s link',
] as const;

beforeAll(async () => {
  const names = ['victim', 'coach', 'second', 'former', 'stranger', 'client', 'of-another', 'without'];
  const made = (await Promise.all(names.map((name) => aPerson(name)))) as [Person, ...Person[]];
  const [, coach, second, former, stranger, client, ofAnother, without] = made as Eight;
  victim = made[0];
  linkId = await aLink(root, victim, coach, ALL);
  await aLink(root, client, ofAnother, ALL);
  await aLink(root, victim, second, ALL);
  const over = await aLink(root, victim, former, { ...ALL, ended: true });
  await fillOwned(root, `u.id = '${victim.id}'`);
  const tables = (await ownedTables(root)).filter(({ name }) => name !== 'users');
  const ids = tables.map(({ name, owner }) =>
    root.unsafe(`select to_jsonb(r) ->> 'id' as id from ${name} r where ${owner} = $1`, [victim.id]),
  );
  const found = (await Promise.all(ids)).map(([row], n) => [tables[n]?.name ?? '', row?.id] as const);
  rows = new Map(found.filter(([, id]) => id));
  people.set('a stranger', { person: stranger, link: linkId });
  people.set('a coach of another client', { person: ofAnother, link: linkId });
  people.set('a second coach, with the first one’s link', { person: second, link: linkId });
  people.set('a coach whose link ended', { person: former, link: over });
  people.set('the seeker, with their own link', { person: victim, link: linkId });
  people.set('the coach, with another client’s link', { person: coach, link: anew(client, coach, ALL) });
  people.set('a coach without the part', { person: without, link: anew(victim, without, {}) });
});
beforeEach(async () => {
  asked.acts.length = 0;
  asked.pages.length = 0;
  before.all = await everythingOf(root, victim.id);
});

/** Signs somebody in. @returns the link that they come with: where it is open, a new one, since an act may end it. */
async function as(who: string): Promise<string> {
  const { person, link } = people.get(who) as Outsider;
  signedInAs(person.cookie);
  const through = typeof link === 'string' ? link : await link();
  before.all = await everythingOf(root, victim.id);
  return through;
}
/** One between these two, instead of the one that there is. */
const anew = (seeker: Person, coach: Person, given: Partial<Given>) => async () => {
  await root`update coach_links set ended_at = now()
    where owner_id = ${seeker.id} and coach_id = ${coach.id} and ended_at is null`;
  return aLink(root, seeker, coach, given);
};
const expectNothingChanged = async () => expect(await everythingOf(root, victim.id)).toBe(before.all);

/** The victim's row that a field is about. */
function rowFor(field: string): string {
  const noun = field.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const table = [...rows.keys()].find((name) => name === `${noun}s` || name.endsWith(`_${noun}s`));
  return (table && rows.get(table)) || (rows.get('applications') as string);
}

async function send({ run, mark }: Pick<Found, 'run' | 'mark'>, link: string) {
  const input = mark?.input as z.ZodObject;
  const { form, ids } = aimedAt(input, newId(), (field) => (field === 'linkId' ? link : rowFor(field)));
  const typed = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
  const sent = (run as unknown as (before: object, form: FormData) => Promise<Sent>)(
    { values: {}, errors: {} },
    form,
  );
  // Led elsewhere it was done, and says nothing.
  const state = await sent.catch((error): Sent => {
    if (!isRedirect(error)) throw error;
    return { ok: true, values: {} };
  });
  return { ...state, typed, aims: ids.some((name) => name !== 'linkId') };
}
const isRedirect = (error: unknown) =>
  String((error as { digest?: string }).digest).startsWith('NEXT_REDIRECT');
interface Sent {
  readonly ok?: boolean;
  readonly code?: string;
  readonly values: Record<string, string>;
}

/** An act as they all are, so that these tests have one to fail on before there are others. */
const example = coachAction('test.act', z.object({ id: z.uuid() }), ({ does, input }) =>
  does({ act: 'comment-pipeline', subjectId: input.id }, async (tx) =>
    (await findApplication(tx, input.id)) ? done(null) : refused('not-found'),
  ),
);
const actions = [
  ...(await everything('actions')).filter(({ mark }) => mark?.who === 'coach'),
  { where: 'an example', name: 'example', mark: markOf(example), run: example as unknown as Found['run'] },
];

describe.each(actions)('$where', (action) => {
  test('carries the link whose client it is for', () => {
    expect(Object.keys(action.mark?.input?.shape ?? {})).toContain('linkId');
  });

  test('refuses whoever is signed out, and keeps what was typed', async () => {
    signedInAs(undefined);
    const { code, values, typed } = await send(action, linkId);
    expect({ code, values }).toEqual({ code: 'signed-out', values: typed });
    await expectNothingChanged();
  });

  test.each(OUTSIDERS)('is not found by %s', async (who) => {
    const { code, aims } = await send(action, await as(who));
    // Of another client's whatever is about no row is that coach's to do.
    if (aims || !who.startsWith('the coach')) expect(code).toBe('not-found');
    expect(code).not.toBe('broken');
    await expectNothingChanged();
  });

  test('is refused a coach without the part, who keeps what was typed', async () => {
    const { code, values, typed } = await send(action, await as('a coach without the part'));
    const act = asked.acts.at(-1) as CoachAct;
    // What needs no part is any coach's: of a row that is not theirs to see it still finds nothing.
    if (COACH_ACTS[act].part === null) expect(code).not.toBe('broken');
    else {
      expect({ code, values }).toEqual({ code: 'not-shared', values: typed });
      await expectNothingChanged();
    }
  });

  test('asks the rules about the act, of the coach whose link it is', async () => {
    await send(action, await as('the coach, with another client’s link'));
    expect(Object.keys(COACH_ACTS)).toContain(asked.acts.at(-1));
  });
});

/** What is found of the victim's in whatever a page or route would send: any id of a row, or the address. */
const secretsIn = (text: string) =>
  [...rows]
    .filter(([, id]) => text.includes(id))
    .map(([table]) => table)
    .concat(text.includes(victim.email) ? ['email'] : []);

/** Everything in what a page made: parts below it query nothing, so all that they will say is in what they are given. */
function saidIn(node: unknown, seen = new Set<object>()): string {
  if (typeof node === 'string' || typeof node === 'number') return `${node} `;
  if (typeof node !== 'object' || node === null || seen.has(node)) return '';
  seen.add(node);
  const values = node instanceof Map || node instanceof Set ? [...node] : Object.values(node);
  return values.map((one) => saidIn(one, seen)).join('');
}

async function ask(page: Pick<Found, 'run'>, link: string): Promise<{ refused?: string; said: string }> {
  const [ids, none] = [{ link, id: rows.get('applications') }, {}].map((one) => Promise.resolve(one));
  const run = page.run as unknown as (props: object) => Promise<unknown>;
  try {
    const made = await run({ params: ids, searchParams: none });
    const isRefused = isValidElement<{ code: string }>(made) && made.type === Refusal;
    return { ...(isRefused ? { refused: made.props.code } : {}), said: saidIn(made) };
  } catch (error) {
    if (!isRedirect(error)) throw error;
    const [, , to = ''] = (error as { digest: string }).digest.split(';');
    return { refused: to.startsWith('/sign-in') ? 'signed-out' : 'elsewhere', said: to };
  }
}
const pagesOfClients = await everyPage(/\/clients\/\[link\]\//);

describe.each(pagesOfClients)('$where', (page) => {
  test('asks whoever is signed out to sign in', async () => {
    signedInAs(undefined);
    expect((await ask(page, linkId)).refused).toBe('signed-out');
  });

  test.each(OUTSIDERS.filter((who) => !who.startsWith('the ')))('is not there for %s', async (who) => {
    expect(await ask(page, await as(who))).toMatchObject({ refused: 'not-found' });
    await expectNothingChanged();
  });

  test('is not there for a coach without its part, and leaves no line', async () => {
    const { refused } = await ask(page, await as('a coach without the part'));
    const part = CLIENT_PAGES[asked.pages.at(-1) as ClientPage];
    if (part === null) return;
    expect(refused).toBe('not-found');
    await expectNothingChanged();
  });

  test('shows the coach nothing of the victim’s through another client’s link', async () => {
    expect(secretsIn((await ask(page, await as('the coach, with another client’s link'))).said)).toEqual([]);
  });
});

const others = (await everyPage(/\/app\/\(seeker\)\/(clients|coaches)\//)).filter(
  ({ where }) => !where.includes('[link]'),
);

// Of one's own: whoever is somebody else is shown their own, and by a row's id of another's nothing.
describe.each(others)('$where', (page) => {
  test.each(['a stranger', 'a coach of another client', 'a coach whose link ended'])(
    'shows %s nothing',
    async (who) => {
      await as(who);
      const own = who === 'a coach whose link ended' ? ['coach_links'] : [];
      const found = secretsIn((await ask(page, linkId)).said);
      expect(found.filter((table) => !own.includes(table))).toEqual([]);
      await expectNothingChanged();
    },
  );
});

describe.each((await everything('route')).filter(({ mark }) => mark?.who === 'coach'))(
  '$where',
  ({ run, name, where }) => {
    // One about all clients of somebody's is about those of a second coach too.
    const isOfOne = where.includes('[link]');
    const nobody = OUTSIDERS.filter((who) => !who.startsWith('the ') && (isOfOne || !who.includes('second')));
    const answer = async (link: string) => {
      const request = new Request('http://127.0.0.1/', { method: name });
      const params = Promise.resolve({ link, id: rows.get('documents') ?? newId() });
      const response = (await run(...([request, { params }] as never[]))) as Response;
      return { status: response.status, text: await response.text() };
    };

    test.each(nobody)('gives %s nothing', async (who) => {
      const { status, text } = await answer(await as(who));
      expect([status, secretsIn(text)]).toEqual([isOfOne ? 404 : 200, []]);
      await expectNothingChanged();
    });

    test('gives nothing to whoever is signed out', async () => {
      signedInAs(undefined);
      expect((await answer(linkId)).status).toBe(401);
    });
  },
);

test('the example is done by whom it is for, or these tests would refuse everybody', async () => {
  await as('the coach, with another client’s link');
  expect(await send({ run: example as never, mark: markOf(example) }, linkId)).toMatchObject({ ok: true });
  expect(await everythingOf(root, victim.id)).not.toBe(before.all);
});
