import type postgres from 'postgres';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool, pool } from '@/db/client';
import { type FormAction, type FormState, isSecret } from '@/lib/acts/form-state';
import { testDatabase } from './database';
import { aimedAt, everything, type Found } from './discovery';
import { fillOwned, ownedTables } from './owned-rows';
import { aPerson, everythingOf, type Person } from './people';
import { signedInAs } from './request';

const actions = await everything('actions');
const routes = await everything('route');
/** Who sees more than the others, and so is aimed at every table; `npm run test:full` aims all of them. */
const MAY_MOST = ['a coach who may look at everything'];
const IN_FULL = Boolean(process.env.ONWARD_E2E_FULL);
const NOBODY = ['signed-out', 'false secret'] as const;

/** How many files share the work: each a worker and a database of its own, so that cores need not wait for one file. */
export const PARTS = 3;

/**
 * Every action and route × everybody who has no business with it: the refusal, and no row changed. Which there are is
 * found by looking. A file looks at one part of them, the first, second or third of `PARTS`.
 */
export function refusals(part: number): void {
  const ofPart = (found: readonly Found[]) =>
    found.filter(({ mark }, n) => mark?.who === 'seeker' && n % PARTS === part - 1);

  const database = testDatabase();
  const { root } = database;
  /** Connections that no wall but the WHERE holds. */
  let roots: postgres.Sql | undefined;
  afterAll(() => roots?.end({ timeout: 5 }));
  let victim: Person;
  let rows: Map<string, string>;
  let outsiders: Record<string, () => Promise<Person>>;
  const known = new Map<string, Person>();
  /** Everything of the victim's: the same after whatever anybody tries. */
  let before: string;

  beforeAll(async () => {
    victim = await aPerson('victim');
    // What lies between a seeker and one coach hangs on the first link there is: so the one who may most sees it too.
    const mayMost = await aCoach('{activity,pipeline,feedback,practice,insights,contacts}');
    await fillOwned(root, `u.id = '${victim.id}'`);
    const tables = (await ownedTables(root)).filter((table) => table.name !== 'users');
    const ids = tables.map(({ name, owner }) =>
      root.unsafe(`select to_jsonb(r) ->> 'id' as id from ${name} r where ${owner} = $1`, [victim.id]),
    );
    const found = (await Promise.all(ids)).map(([row], n) => [tables[n]?.name ?? '', row?.id] as const);
    // A table whose rows have no id of their own has none to aim at.
    rows = new Map(found.filter(([, id]) => id));
    outsiders = {
      'a stranger': () => aPerson('stranger'),
      'a coach without the scope': () => aCoach('{activity}'),
      'a coach whose link ended': () => aCoach('{pipeline,feedback,practice}', 'now()'),
      'a coach who may look at everything': async () => mayMost,
    };
    before = await everythingOf(root, victim.id);
  });

  /** One of them: the same for all that refuses them, another for each act on one's own account, which may be its end. */
  async function outsider(who: string, isRefused: boolean): Promise<Person> {
    const same = isRefused ? known.get(who) : undefined;
    if (same) return same;
    await expectNothingChanged();
    const made = (await outsiders[who]?.()) as Person;
    if (isRefused) known.set(who, made);
    // A coach's link is the victim's row.
    before = await everythingOf(root, victim.id);
    return made;
  }

  const expectNothingChanged = async () => expect(await everythingOf(root, victim.id)).toBe(before);

  async function aCoach(scopes: string, ended = 'null'): Promise<Person> {
    const coach = await aPerson('coach');
    await root.unsafe(
      `insert into coach_links (owner_id, id, coach_id, scopes, ended_at) values ($1, $2, $3, $4, ${ended})`,
      [victim.id, newId(), coach.id, scopes],
    );
    return coach;
  }

  /** Sends a form; a redirect is an answer too, and says nothing. */
  async function send(
    action: Found['run'],
    form: FormData,
  ): Promise<Partial<FormState> & { redirected?: true }> {
    try {
      return await (action as unknown as FormAction)({ values: {}, errors: {} }, form);
    } catch (error) {
      if (String((error as { digest?: string }).digest).startsWith('NEXT_REDIRECT'))
        return { redirected: true };
      throw error;
    }
  }

  /** The victim's row that a field is about: `stageId` a stage; `id` whichever is aimed at. */
  const rowFor = (aimed: string) => (field: string) => {
    const noun = field.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const table = [...rows.keys()].find((name) => name === `${noun}s` || name.endsWith(`_${noun}s`));
    return (field !== 'id' && table && rows.get(table)) || aimed;
  };

  const cookieOf = { 'signed-out': () => undefined, 'false secret': () => `${victim.id}.${'A'.repeat(43)}` };

  describe.each(ofPart(actions))('$where', ({ run, mark }) => {
    const input = mark?.input as NonNullable<NonNullable<typeof mark>['input']>;
    const aim = (id: string, idFor = rowFor(id)) => aimedAt(input, newId(), idFor);
    /** A row of the noun that the action is named for: an interview for `interview.move`. */
    const likeliest = () => rowFor(rows.get('applications') as string)(`${mark?.name.split('.')[0]}Id`);
    /** Rows of every table, where the form differs by it: one whose fields say what they are about is sent once. */
    const rowsToAimAt = () => {
      const forms = new Map<string, [table: string, id: string]>();
      for (const [table, id] of rows) {
        const said = JSON.stringify([...aim(id).form].filter(([name]) => name !== 'actId'));
        if (!forms.has(said)) forms.set(said, [table, id]);
      }
      return forms.values();
    };

    test.each(NOBODY)('refuses %s, and keeps what was typed', async (who) => {
      signedInAs(cookieOf[who]());
      const { form } = aim(likeliest());
      const typed = [...form].filter(([name]) => !isSecret(name));
      expect(await send(run, form)).toMatchObject({
        code: 'signed-out',
        message: expect.stringContaining('signed out'),
        values: Object.fromEntries(typed),
      });
    });

    test.each([
      'a stranger',
      'a coach without the scope',
      'a coach whose link ended',
      'a coach who may look at everything',
    ])('tells %s that there is no such row, whichever it is aimed at', async (who) => {
      await refusesAll(who, MAY_MOST.includes(who) || IN_FULL);
    });

    describe('with nothing but the WHERE between them', () => {
      const kept = globalThis as { onwardSql?: postgres.Sql };
      let apps: postgres.Sql;
      beforeAll(() => {
        apps = pool();
        roots ??= openPool(database.address('root'), 2);
        kept.onwardSql = roots;
      });
      afterAll(() => {
        kept.onwardSql = apps;
      });

      test('tells a stranger the same', async () => {
        await refusesAll('a stranger', true);
      });
    });

    // Once for all who tried: to read everything of somebody's takes longer than to be refused.
    test('and nothing was changed', expectNothingChanged);

    /** Aimed at a row of every table, or at the likeliest only. */
    async function refusesAll(who: string, isEveryTable: boolean) {
      const { ids } = aim(likeliest());
      signedInAs((await outsider(who, ids.length > 0)).cookie);
      if (ids.length === 0)
        expect(await send(run, aim(likeliest()).form)).not.toMatchObject({ code: 'broken' });
      else {
        const unknown = newId();
        const nothing = await send(run, aim(unknown, () => unknown).form);
        expect(nothing).toMatchObject({ code: 'not-found' });
        for (const [table, id] of isEveryTable ? rowsToAimAt() : [['likeliest', likeliest()] as const]) {
          // Through the link that is theirs they may do what it is for (coach-refusals.db.test.ts).
          if (MAY_MOST.includes(who) && id === rows.get('coach_links')) continue;
          const { code, message } = await send(run, aim(id).form);
          expect([table, code, message]).toEqual([table, 'not-found', nothing.message]);
        }
      }
    }
  });

  describe.each(ofPart(routes))('$where', ({ run, name, where }) => {
    // The victim's row of the noun that the address is about.
    const noun = /([a-z-]+)\/\[id\]/.exec(where)?.[1]?.replaceAll('-', '_') ?? '';
    const id = () => rows.get(noun) ?? rows.get('applications');
    async function ask(): Promise<{ status: number; text: string }> {
      const form = new FormData();
      form.set('actId', newId());
      form.set('file', new File(['organisation,role\nHarbour,Keeper\n'], 'search.csv'));
      const request = new Request('http://127.0.0.1/', {
        method: name,
        ...(name === 'GET' ? {} : { body: form }),
      });
      const params = Promise.resolve({ id: id(), table: 'applications.csv' });
      const answer = (await run(...([request, { params }] as never[]))) as Response;
      return {
        status: answer.status,
        text: `${answer.headers.get('location') ?? ''} ${await answer.text()}`,
      };
    }
    const secrets = () => [...rows.values(), victim.email];

    test.each(NOBODY)('refuses %s and shows nothing', async (who) => {
      signedInAs(cookieOf[who]());
      const { status, text } = await ask();
      expect(status === 401 || text.startsWith('/sign-in')).toBe(true);
      for (const secret of secrets()) expect(text).not.toContain(secret);
      await expectNothingChanged();
    });

    test.each(['a stranger', 'a coach who may look at everything'])(
      'shows %s nothing, changes nothing',
      async (who) => {
        signedInAs((await outsider(who, true)).cookie);
        const { text } = await ask();
        for (const secret of secrets()) expect(text).not.toContain(secret);
        await expectNothingChanged();
      },
    );
  });
}
