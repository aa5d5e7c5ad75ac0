import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { findApplication } from '@/db/applications/reads';
import { listPage } from '@/db/list/reads';
import type { CoachScope } from '@/db/scope';
import { read } from '@/db/transaction';
import { done } from '@/lib/acts/outcome';
import type { Given } from '@/lib/coach-links/rules';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { coachScope, doAsCoach } from './scope';

const { root } = testDatabase();
let ann: Person;
let id: string;
beforeEach(async () => {
  ann = await aPerson('ann');
  id = await anApplication(ann);
});

const coachWith = (...scopes: string[]) => aCoachOf(root, ann, { scopes });
const board = { page: 'board' } as const;
const seenThrough = (scope: CoachScope) =>
  read(scope, (tx) => ({
    one: findApplication(tx, id),
    rows: listPage(tx).then(({ rows }) => rows),
  }));
const log = () => root`select kind, what, coach_name, about from access_log where owner_id = ${ann.id}`;

describe('a coach', () => {
  test('sees what an active link opens', async () => {
    const { scope } = await coachWith('pipeline');
    const { one, rows } = await seenThrough(await scope());
    expect(one?.organisation).toBe('Harbour');
    expect(rows).toHaveLength(1);
  });

  test('sees none of the rows of a scope that was not given', async () => {
    const { scope } = await coachWith('practice');
    const { one, rows } = await seenThrough(await scope());
    expect([one, rows]).toEqual([undefined, []]);
  });

  test('does not find a page whose part is not shared', async () => {
    const { coach, linkId } = await coachWith('practice');
    await expect(coachScope(coach.scope.claim, linkId, board)).rejects.toMatchObject({ code: 'not-found' });
    expect(await log()).toEqual([]);
  });

  test('of somebody else does not find the client', async () => {
    const { linkId } = await coachWith('pipeline');
    const other = await aPerson('other');
    await expect(coachScope(other.scope.claim, linkId, board)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('whose link has ended sees nothing from the next request on, also with a scope kept from before', async () => {
    const { coach, linkId, scope: made } = await coachWith('pipeline');
    const scope = await made();
    await root`update coach_links set ended_at = now() where owner_id = ${ann.id}`;
    await expect(coachScope(coach.scope.claim, linkId, board)).rejects.toMatchObject({ code: 'not-found' });
    expect((await seenThrough(scope)).rows).toEqual([]);
  });

  test('with a false secret is signed out', async () => {
    const { coach, linkId } = await coachWith('pipeline');
    const claim = { ...coach.scope.claim, secretHash: 'false' };
    await expect(coachScope(claim, linkId, board)).rejects.toMatchObject({ code: 'signed-out' });
  });

  test('leaves a line with every look, before anything is read', async () => {
    const { coach, linkId } = await coachWith('pipeline');
    await coachScope(coach.scope.claim, linkId, board);
    expect(await log()).toEqual([{ kind: 'looked', what: 'board', coach_name: 'Ruth Adeyemi', about: '' }]);
  });
});

describe('the seeker’s preview', () => {
  const preview = async (given: Partial<Given>) => {
    const { linkId } = await aCoachOf(root, ann, given);
    return coachScope(ann.scope.claim, linkId, { page: 'overview' });
  };

  test('shows what the coach sees, and writes no line', async () => {
    const scope = await preview({ scopes: ['pipeline'] });
    expect(scope.isPreview).toBe(true);
    expect((await seenThrough(scope)).rows).toHaveLength(1);
    expect(await log()).toEqual([]);
  });

  test('shows nothing of what is not shared, though it is the seeker’s own', async () => {
    const { one, rows } = await seenThrough(await preview({ scopes: ['practice'] }));
    expect([one, rows]).toEqual([undefined, []]);
  });

  test('of a link that is over is none', async () => {
    const scope = await preview({ scopes: ['pipeline'] });
    await root`update coach_links set ended_at = now() where owner_id = ${ann.id}`;
    expect((await seenThrough(scope)).rows).toEqual([]);
  });
});

describe('an act of a coach’s', () => {
  const share = { act: 'comment-pipeline', about: 'Harbour' } as const;
  const given = { scopes: ['pipeline'], commentScopes: ['pipeline'] };

  test('is on the client’s log, and done once', async () => {
    const { coach, linkId } = await aCoachOf(root, ann, given);
    const act = anAct();
    let times = 0;
    const once = () =>
      doAsCoach(coach.scope.claim, { linkId, ...share }, act, async () => done({ times: ++times }));
    expect(await once()).toEqual({ ok: true, value: { times: 1 } });
    expect(await once()).toEqual({ ok: true, value: { times: 1 } });
    expect(await log()).toMatchObject([{ kind: 'did', what: 'comment-pipeline', about: 'Harbour' }]);
  });

  test.each([
    ['not shared', { scopes: ['practice'] }, 'not-shared'],
    ['only to be looked at', { scopes: ['pipeline'] }, 'not-shared'],
  ] as const)('is refused where the part is %s', async (_, given, reason) => {
    const { coach, linkId } = await aCoachOf(root, ann, given);
    const refusal = await doAsCoach(coach.scope.claim, { linkId, ...share }, anAct(), async () => done(null));
    expect(refusal).toEqual({ ok: false, reason });
    expect(await log()).toEqual([]);
  });

  test('is not found without an open link: unknown, somebody else’s, over, or one’s own', async () => {
    const { coach, linkId } = await aCoachOf(root, ann, given);
    const tried = (claim: Person['scope']['claim'], linkId: string) =>
      doAsCoach(claim, { linkId, ...share }, anAct(), async () => done(null));
    const nowhere = { ok: false, reason: 'not-found' };
    expect(await tried(coach.scope.claim, newId())).toEqual(nowhere);
    expect(await tried((await aPerson('other')).scope.claim, linkId)).toEqual(nowhere);
    expect(await tried(ann.scope.claim, linkId)).toEqual(nowhere);
    await root`update coach_links set ended_at = now() where owner_id = ${ann.id}`;
    expect(await tried(coach.scope.claim, linkId)).toEqual(nowhere);
  });
});
