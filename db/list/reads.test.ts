import { beforeAll, describe, expect, test } from 'vitest';
import { write } from '@/db/transaction';
import { quietDays } from '@/lib/applications/silence';
import { DIRECTIONS, type ListView, ROWS, SORTS, WHOLE_LIST } from '@/lib/list/rules';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aWholeRound } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { keepPosting } from '../applications/writes';
import { appendEvent } from '../events/writes';
import { listStages } from '../stages/reads';
import { tagApplications } from '../tags/writes';
import { read } from '../transaction';
import { listPage } from './reads';

const { root } = testDatabase();
const ask = async (person: Person, view: Partial<ListView> = {}) => {
  const { list } = await read(person.scope, (tx) => ({ list: listPage(tx, { ...WHOLE_LIST, ...view }) }));
  return { ...list, names: list.rows.map(({ organisation }) => organisation) };
};
const did = (person: Person, body: Parameters<typeof write>[2]) => write(person.scope, anAct(), body);

describe('a search', () => {
  let ann: Person;
  beforeAll(async () => {
    ann = await aPerson();
    for (const name of ['Ørsted', 'Škoda', 'Fernside Libraries', '100% Wool', "L'Oréal", '株式会社トヨタ'])
      await anApplication(ann, name);
    const kestrel = await anApplication(ann, 'Kestrel', 'Data analyst');
    await did(ann, (tx) => keepPosting(tx, { id: kestrel, text: 'Wanted: somebody who knows turbines.' }));
    await did(ann, (tx) => keepPosting(tx, { id: kestrel, text: 'Wanted: somebody who knows tides.' }));
    await anApplication(await aPerson('eve'), 'Kestrel Elsewhere');
  });

  test.each<[string, string[]]>([
    ['skoda', ['Škoda']],
    ['LIBR', ['Fernside Libraries']],
    ['libraries keeper', ['Fernside Libraries']],
    ['loreal', ["L'Oréal"]],
    ['turbines', ['Kestrel']],
    ['tides analyst', ['Kestrel']],
    ['会社', ['株式会社トヨタ']],
    ['100%', ['100% Wool']],
    ['%', []],
    ['elsewhere', []],
    ['kestrel libraries', []],
  ])('for “%s” finds %j', async (find, found) => {
    const { names, n, meant } = await ask(ann, { find });
    expect([names, n, meant]).toEqual([found, found.length, undefined]);
  });

  test('of a name with a slip finds what was meant, and says so', async () => {
    expect(await ask(ann, { find: 'Kestral anlyst' })).toMatchObject({
      names: ['Kestrel'],
      meant: 'kestrel analyst',
    });
    expect(await ask(ann, { find: 'elsewhre' })).toMatchObject({ names: [], meant: undefined });
  });

  test('that finds nothing says without which part there would be something', async () => {
    const { without } = await ask(ann, { find: 'kestrel', outcomes: ['withdrawn'], source: 'nowhere' });
    expect(without).toEqual([]);
    expect((await ask(ann, { find: 'kestrel', outcomes: ['withdrawn'] })).without).toEqual([
      { filter: 'outcomes', n: 1 },
    ]);
  });
});

describe('filters', () => {
  let ann: Person;
  const ids: Record<string, string> = {};
  const only = async (view: Partial<ListView>) => (await ask(ann, view)).names.toSorted();
  beforeAll(async () => {
    ann = await aPerson();
    for (const name of ['Harbour', 'Quay', 'Lantern', 'Rowan']) ids[name] = await anApplication(ann, name);
    await root`update applications set source = 'A friend', applied_on = '2026-03-05' where id = ${ids.Harbour ?? ''}`;
    await root`update applications set applied_on = null where id = ${ids.Rowan ?? ''}`;
    await root`update organisations set is_target = true where owner_id = ${ann.id} and name = 'Quay'`;
    await did(ann, (tx) =>
      tagApplications(tx, [ids.Harbour, ids.Quay] as string[], { tag: 'Remote', isOn: true }),
    );
    await did(ann, (tx) => tagApplications(tx, [ids.Quay] as string[], { tag: 'dream', isOn: true }));
  });

  test('by stage, outcome, source, tags, days and targets', async () => {
    const { stages } = await read(ann.scope, (tx) => ({ stages: listStages(tx) }));
    const [saved, applied] = stages.map(({ id }) => id) as [string, string];
    expect(await only({ stages: [applied] })).toHaveLength(4);
    expect(await only({ stages: [saved] })).toEqual([]);
    expect(await only({ outcomes: ['withdrawn'] })).toEqual([]);
    expect(await only({ source: 'A friend' })).toEqual(['Harbour']);
    expect(await only({ tags: ['remote'] })).toEqual(['Harbour', 'Quay']);
    expect(await only({ tags: ['remote', 'dream'] })).toEqual(['Quay']);
    expect(await only({ from: '2026-03-01', to: '2026-03-05' })).toEqual(['Harbour']);
    expect(await only({ from: '2026-03-06' })).toEqual(['Lantern', 'Quay']);
    expect(await only({ isTarget: true })).toEqual(['Quay']);
  });

  test('by feedback', async () => {
    const bea = await aPerson('bea');
    await aWholeRound(bea);
    await anApplication(bea, 'Quay');
    expect((await ask(bea, { hasFeedback: true })).names).toEqual(['Fernside Libraries']);
  });

  test('by what is known of the goal, of an application before its organisation; not known is no no', async () => {
    await root`insert into goal_lines (owner_id, id, kind, words, position) select ${ann.id}, md5(n::text)::uuid,
      case when n = 1 then 'must-have' else 'value' end, 'Line', 'a' || n from generate_series(1, 2) n`;
    const say = (name: string, line: number, fit: string, own = false) => root`
      insert into goal_fits (owner_id, id, line_id, organisation_id, application_id, fit)
      select owner_id, gen_random_uuid(), md5(${line}::int::text)::uuid, organisation_id,
        case when ${own} then id end, ${fit} from applications where id = ${ids[name] ?? ''}`;
    await say('Harbour', 1, 'no');
    await say('Harbour', 2, 'yes');
    await say('Quay', 2, 'yes');
    await say('Lantern', 2, 'no');
    const fits = async () =>
      Promise.all((['fits', 'unknown', 'something-not'] as const).map((fit) => only({ fit })));
    expect(await fits()).toEqual([['Quay'], ['Rowan'], ['Harbour', 'Lantern']]);
    // This one role there has what the organisation has not; and one that is known of by itself alone.
    await say('Harbour', 1, 'yes', true);
    await say('Rowan', 1, 'no', true);
    expect(await fits()).toEqual([['Harbour', 'Quay'], [], ['Lantern', 'Rowan']]);
    // A note beside a line that is not known yet answers nothing, of an organisation nor of an application there.
    await root`update goal_fits set fit = null, why = 'Ask Anna' where fit = 'no' and application_id is not null`;
    await root`update goal_fits set fit = null, why = 'Ask Anna' where organisation_id = (
      select organisation_id from applications where id = ${ids.Lantern ?? ''})`;
    expect(await fits()).toEqual([['Harbour', 'Quay'], ['Lantern', 'Rowan'], []]);
  });
});

test('quiet is what an application’s own page calls so', async () => {
  const ann = await aPerson();
  const today = dayIn('Europe/London', new Date());
  const cases = [];
  for (let n = 0; n < 24; n++) {
    const id = await anApplication(ann, `Organisation ${n}`);
    const kinds = ['applied', 'screening', 'interview', 'saved', 'offer'] as const;
    const kind = kinds[n % 5] ?? 'applied';
    const [sent, since, open, touched] = [n * 3, n * 2, n % 4 === 0 ? n : null, n % 3 === 0 ? n * 2 : null];
    await root`update applications a set stage_id = s.id, stage_kind = s.kind,
      applied_on = ${n % 6 === 5 ? null : addDays(today, -sent)},
      stage_since = (${addDays(today, -since)}::date + time '12:00') at time zone 'Europe/London',
      left_open_on = ${open === null ? null : addDays(today, -open)}
      from stages s where a.id = ${id} and s.owner_id = a.owner_id and s.kind = ${kind}`;
    if (touched !== null) {
      const at = `${addDays(today, -touched)}T12:00:00Z`;
      await did(ann, async (tx) => {
        const eventId = await appendEvent(tx, { applicationId: id, kind: 'thanked', at });
        // Every other one was remembered better, and later.
        if (n % 2)
          await appendEvent(tx, {
            applicationId: id,
            kind: 'dated',
            correctsId: eventId,
            at: `${addDays(today, -n)}T12:00:00Z`,
          });
        return { ok: true, value: null };
      });
    }
    const nextOn = n % 7 === 0 ? addDays(today, 2) : null;
    if (nextOn)
      await root`insert into interviews (owner_id, id, application_id, starts_at)
        values (${ann.id}, gen_random_uuid(), ${id}, ${`${nextOn}T12:00:00Z`})`;
    const waiting = {
      stageKind: kind,
      outcome: null,
      appliedOn: n % 6 === 5 ? null : addDays(today, -sent),
      since: addDays(today, -since),
      leftOpenOn: open === null ? null : addDays(today, -open),
      nextOn,
      touched: touched === null ? [] : [addDays(today, n % 2 ? -n : -touched)],
    };
    cases.push({ name: `Organisation ${n}`, quiet: quietDays(waiting, today) });
  }
  for (const days of [1, 7, 14, 30]) {
    const long = cases.filter(({ quiet }) => quiet !== undefined && quiet >= days).map(({ name }) => name);
    expect((await ask(ann, { quiet: days })).names.toSorted(), `${days} days`).toEqual(long.toSorted());
  }
});

describe('pages', () => {
  let ann: Person;
  const N = 130;
  beforeAll(async () => {
    ann = await aPerson();
    await anApplication(ann, 'Harbour');
    // Ties everywhere, and nothing written in every third: past the walls, as so many writes would take a minute.
    await root`insert into organisations (owner_id, id, name, name_key)
      select ${ann.id}, md5('o' || n)::uuid, 'Org ' || n, 'org ' || n from generate_series(1, 9) n`;
    await root`insert into applications (owner_id, id, organisation_id, role, role_key, stage_id, stage_kind, position,
          applied_on, salary_max, next_action_on, updated_at)
        select ${ann.id}, md5('a' || n)::uuid, md5('o' || 1 + n % 9)::uuid, 'Role', 'role ' || n % 4, s.id, s.kind, 'b' || n,
          case when n % 3 > 0 then date '2026-01-01' + n % 5 end, case when n % 3 > 0 then 30000 + n % 2 end,
          case when n % 3 > 0 then date '2026-01-01' + n % 2 end, timestamptz '2026-01-01' + n / 40 * interval '1 microsecond'
        from generate_series(1, ${N - 1}) n
        join lateral (select * from stages where owner_id = ${ann.id} and kind <> 'closed' order by position offset n % 5 limit 1) s on true`;
  });

  test.each(SORTS.flatMap((sort) => DIRECTIONS.map((direction) => ({ sort, direction }))))(
    'in the order of $sort, $direction, show every row once, and what is not written last',
    async (order) => {
      const seen: { id: string; key: string | null }[] = [];
      for (let view: Partial<ListView> = order; ; ) {
        const { rows, n } = await ask(ann, view);
        expect(n).toBe(view.after ? undefined : N);
        const shown = rows.slice(0, ROWS);
        seen.push(...shown.map(({ id, key }) => ({ id, key })));
        const last = shown.at(-1);
        if (rows.length <= ROWS || !last) break;
        view = { ...order, after: { id: last.id, key: last.key } };
      }
      expect(new Set(seen.map(({ id }) => id)).size).toBe(N);
      expect(seen).toHaveLength(N);
      const keys = seen.flatMap(({ key }) => key ?? []);
      expect(seen.slice(keys.length).every(({ key }) => key === null)).toBe(true);
      const sorted = keys.toSorted();
      expect(keys).toEqual(order.direction === 'up' ? sorted : sorted.toReversed());
    },
  );
});
