import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { rest, setEffortGoals } from '@/db/effort/writes';
import { SHARED_PARTS } from '@/lib/coach-links/rules';
import { dayIn } from '@/lib/time/days';
import { aBusyPerson } from '@/scripts/test/busy';
import { aLink } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, aWholeRound, did } from '@/scripts/test/loop';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { askActivity } from './activity';
import { askFigures, askFiguresFor } from './figures';
import { askReport } from './report';
import { askRoster } from './roster';
import { coachScope, rosterScope } from './scope';

const { root } = testDatabase();
const ALL = [...SHARED_PARTS];

describe('figures for a coach', () => {
  const insights = (coach: Person, linkId: string) =>
    coachScope(coach.scope.claim, linkId, { page: 'insights' });

  test('are the seeker’s own, also where no row beneath is shared, and have none of their names in them', async () => {
    const [ann, ruth] = [await aBusyPerson(), await aPerson('ruth')];
    // Something that should not count is left out of figures, which can only be done by seeing that it is there.
    await root`update rejections set is_apart = true, reason = 'their words' where owner_id = ${ann.id}`;
    const linkId = await aLink(root, ann, ruth, { scopes: ['insights'] });
    const own = await askFigures(ann.scope, {});
    const theirs = await askFiguresFor(await insights(ruth, linkId), {});
    const { sides, choices, ...others } = theirs.figures;
    expect(others).toEqual(
      expect.objectContaining({ all: 2, sent: own.figures.sent, rates: own.figures.rates }),
    );
    const unnamed = ({ groups, without }: typeof sides.kind) => ({
      without,
      groups: groups.map(({ sent, rates }) => ({ sent, rates })),
    });
    expect(unnamed(sides.kind)).toEqual(unnamed(own.figures.sides.kind));
    expect(sides.month).toEqual(own.figures.sides.month);
    expect(choices.kind).toEqual([{ key: '1', name: 'Kind 1', sent: 2 }]);
    expect(theirs.effort).toEqual(own.effort);
    expect(theirs.figures.all).toBe(2);
    const told = JSON.stringify(theirs);
    for (const word of ['Fernside', 'Saltmarsh', 'their words', 'after therapy'])
      expect(told).not.toContain(word);
  });

  test('have groups, themes and other raters by number, each by name only where the part beneath is shared', async () => {
    const [ann, ruth, pat] = [await aBusyPerson(), await aPerson('ruth'), await aPerson('pat')];
    await root`update applications set source = 'My aunt Anna' where owner_id = ${ann.id}`;
    await anApplication(ann, 'Tarn', 'Whistling trapper');
    await root`update applications set source = 'Bo next door' where owner_id = ${ann.id} and source is null`;
    const { rejectionId } = await aWholeRound(ann);
    await aConcern(ann, await anAnswer(ann, { rejectionId, words: 'You stammer.' }), { quote: 'stammer' });
    const themeId = newId();
    await root`insert into themes (owner_id, id, key, name) values (${ann.id}, ${themeId}, 'mine', 'My stammer')`;
    await root`update concerns set theme_id = ${themeId} where owner_id = ${ann.id}`;
    const patsLink = await aLink(root, ann, pat, { scopes: ALL });
    for (const [by, name] of [
      [pat.id, 'Pat Lark'],
      [ruth.id, 'Ruth Adeyemi'],
    ] as const)
      await root`insert into ratings (owner_id, id, skill, rating, rated_at, rater_kind, rater_id, rater_name, link_id)
        values (${ann.id}, ${newId()}, 'composure', 3, now() - interval '5 days', 'coach', ${by}, ${name}, ${patsLink})`;
    const linkId = await aLink(root, ann, ruth, { scopes: ['insights'] });
    const told = async (scopes: readonly string[], query = {}) => {
      await root`update coach_links set scopes = ${scopes} where id = ${linkId}`;
      return askFiguresFor(await insights(ruth, linkId), query);
    };
    const NAMES = {
      pipeline: ['My aunt Anna', 'my aunt anna', 'Bo next door', 'rapper'],
      feedback: ['My stammer'],
      practice: ['Pat Lark'],
    };
    for (const part of [null, 'pipeline', 'feedback', 'practice'] as const) {
      const words = JSON.stringify(await told(['insights', ...(part ? [part] : [])]));
      const found = Object.entries(NAMES).map(([of, names]) => [
        of,
        names.some((one) => words.includes(one)),
      ]);
      expect(found).toEqual(Object.keys(NAMES).map((of) => [of, of === part]));
      expect(words).toContain('Ruth Adeyemi');
      if (part === null)
        for (const one of ['Source 2', 'Kind 2', 'Theme 1', 'Coach 1']) expect(words).toContain(one);
    }
    const { figures } = await told(['insights']);
    const [first] = figures.choices.source;
    expect((await told(['insights'], { source: first?.key })).figures.chosen).toBe(first?.sent);
    // A guess at a name finds nothing, right or wrong.
    expect((await told(['insights'], { source: 'my aunt anna' })).figures.chosen).toBe(0);
    expect((await told(['insights', 'pipeline'], { source: 'my aunt anna' })).figures.chosen).toBe(2);
  });

  test('are there in the seeker’s preview too, and for nobody without the part', async () => {
    const [ann, ruth] = [await aBusyPerson(), await aPerson('ruth')];
    const linkId = await aLink(root, ann, ruth, { scopes: ['insights'] });
    const preview = await askFiguresFor(await insights(ann, linkId), {});
    expect(preview.figures.all).toBe(2);
    const scope = await insights(ruth, linkId);
    await root`update coach_links set scopes = '{practice}' where owner_id = ${ann.id}`;
    expect((await askFiguresFor(scope, {})).figures.all).toBe(0);
    const without = await coachScope(ruth.scope.claim, linkId, { page: 'overview' });
    await expect(askFiguresFor(without, {})).rejects.toMatchObject({ code: 'not-found' });
    await expect(askActivity(without)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('count how much is done, and say no word of when and where', async () => {
    const [ann, ruth] = [await aBusyPerson(), await aPerson('ruth')];
    const linkId = await aLink(root, ann, ruth, { scopes: ['activity'] });
    const shown = await askActivity(await coachScope(ruth.scope.claim, linkId, { page: 'activity' }));
    expect(shown).toMatchObject({ progress: { done: 2, of: 5 }, lastOn: shown.today });
    expect(shown.effort.kinds.applications).toBe(2);
    expect(JSON.stringify(shown)).not.toMatch(/Fernside|Saltmarsh|therapy/);
  });

  test('have no rest in them, meant or taken: that is the seeker’s own', async () => {
    const [ann, ruth] = [await aBusyPerson(), await aPerson('ruth')];
    const linkId = await aLink(root, ann, ruth, { scopes: ['activity', 'insights'] });
    const all = async () => [
      {
        ...(await askActivity(await coachScope(ruth.scope.claim, linkId, { page: 'activity' }))),
        reader: null,
      },
      (await askRoster(rosterScope(ruth.scope.claim))).shown[0]?.progress,
      (await askFiguresFor(await insights(ruth, linkId), {})).effort,
      (await askReport(rosterScope(ruth.scope.claim), null)).effort,
      await root.begin(async (sql) => {
        await sql`set local role onward_app`;
        await sql`select set_config('app.viewer', ${ruth.id}, true), set_config('app.counting', 'activity', true)`;
        return sql`select kind from effort_goals union all select kind from wins where kind = 'rested'
          union all select 'day' from rest_days`;
      }),
    ];
    const before = await all();
    const goal = (kind: 'applications' | 'rest', n: number) => ({ kind, n, whenText: null, whereText: null });
    await did(ann, (tx) => setEffortGoals(tx, [goal('applications', 5), goal('rest', 2)]));
    await did(ann, (tx) => rest(tx, dayIn('Europe/London', new Date())));
    expect(await all()).toEqual(before);
    expect((await askFigures(ann.scope, {})).effort.kinds.rest).toBe(1);
  });
});
