import { and, eq, isNull, sql } from 'drizzle-orm';
import type { TransactionSql } from 'postgres';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { pool } from '@/db/client';
import { coachLinks } from '@/db/coach-links/tables';
import { owned } from '@/db/owned';
import type { CoachScope } from '@/db/scope';
import { chance } from '@/db/seed/chance';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import {
  asGiven,
  CLIENT_PAGES,
  type ClientPage,
  COACH_ACTS,
  COMMENTED_PARTS,
  type CoachAct,
  type Given,
  GRANTS,
} from '@/lib/coach-links/rules';
import { testDatabase } from '@/scripts/test/database';
import { fillOwned } from '@/scripts/test/owned-rows';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { coachScope, doAsCoach } from './scope';

/**
 * Consent as a model of a few lines, and the real thing beside it: two seekers and three coaches grant, change, end, look,
 * act and read in any order. Nothing is seen that the model does not allow, all that it allows is seen, and the access
 * log is what the model wrote down. A failure names its seed and step; the same seed is the same story.
 */
const SEEDS = [1, 2, 3, 4, 5];
const STEPS = 400;

/** One table that each part opens; check-ins, adjustments and wins are in none. */
const TABLES = {
  pipeline: 'applications',
  feedback: 'concerns',
  practice: 'stories',
  contacts: 'contacts',
} as const;
const IN_NONE = ['check_ins', 'adjustments', 'wins', 'acts'] as const;
type Told = keyof typeof TABLES;
const PARTS = Object.keys(TABLES) as Told[];

/** Ending it is a step of its own. */
const ACTS = (Object.keys(COACH_ACTS) as CoachAct[]).filter((act) => act !== 'end-link');

interface Link extends Given {
  readonly id: string;
  readonly seeker: Person;
  readonly coach: Person;
  isOver: boolean;
}

const { root } = testDatabase();
let seekers: Person[];
let coaches: Person[];

beforeAll(async () => {
  seekers = [await aPerson('ann'), await aPerson('bea')];
  coaches = [await aPerson('ruth'), await aPerson('sam'), await aPerson('tom')];
  for (const { id } of seekers) await fillOwned(root, `u.id = '${id}'`);
});

/** A transaction as the app's role in plain SQL, past scopes and rules. */
const raw = <T>(person: Person, query: (tx: TransactionSql) => Promise<T>) =>
  pool().begin(async (tx) => {
    await tx`select set_config('app.viewer', ${person.id}, true)`;
    return query(tx);
  }) as Promise<T>;

const SEEN = [...Object.values(TABLES), ...IN_NONE]
  .map((table) => `select '${table}' as table, owner_id as owner from ${table}`)
  .join(' union ');

/** The world of one story. */
class Story {
  readonly links: Link[] = [];
  /** Scopes kept from earlier looks, as an open tab keeps one. */
  readonly kept: { scope: CoachScope; link: Link }[] = [];
  readonly log: string[] = [];
  readonly one: <T>(of: readonly T[]) => T;
  readonly below: (n: number) => number;

  constructor(seed: number) {
    const { one, below } = chance(seed);
    this.one = one as typeof this.one;
    this.below = below;
  }

  readonly steps = [
    this.grant,
    this.change,
    this.change,
    this.end,
    this.look,
    this.look,
    this.look,
    this.preview,
    this.act,
    this.act,
    this.readOn,
    this.readOn,
    this.readAll,
    this.readAll,
  ];
  step = () => this.one(this.steps).call(this);

  some<T>(all: readonly T[]): T[] {
    return all.filter(() => this.below(2) === 0);
  }
  given = (): Given => asGiven({ scopes: this.some(GRANTS), commentScopes: this.some(COMMENTED_PARTS) });
  /** Any link that there ever was, open ones rather. */
  link(): Link | undefined {
    const open = this.links.filter(({ isOver }) => !isOver);
    const from = open.length > 0 && this.below(4) > 0 ? open : this.links;
    return from.length > 0 ? this.one(from) : undefined;
  }
  note(link: Link, kind: string, what: string) {
    this.log.push(`${link.seeker.id} ${link.id} ${link.coach.id} ${kind} ${what}`);
  }

  async grant() {
    const [seeker, coach] = [this.one(seekers), this.one(coaches)];
    const link = { id: newId(), seeker, coach, isOver: false, ...this.given() };
    const isThere = this.links.some((one) => !one.isOver && one.seeker === seeker && one.coach === coach);
    const { id, scopes, commentScopes } = link;
    const row = { ownerId: seeker.id, id, coachId: coach.id, coachName: 'Ruth', clientName: 'Ann' };
    const made = await write(seeker.scope, anAct(), async ({ db }) => {
      const given = { scopes: [...scopes], commentScopes: [...commentScopes] } as never;
      const rows = await db
        .insert(coachLinks)
        .values({ ...row, ...(given as object) } as typeof coachLinks.$inferInsert)
        .onConflictDoNothing()
        .returning({ id: coachLinks.id });
      return rows.length > 0 ? done(null) : refused('not-found');
    });
    expect(made.ok).toBe(!isThere);
    if (made.ok) this.links.push(link);
  }

  async change() {
    const link = this.link();
    if (!link || link.isOver) return;
    const given = this.given();
    await this.update(link, { scopes: [...given.scopes], commentScopes: [...given.commentScopes] });
    Object.assign(link, given);
  }

  async end() {
    const link = this.link();
    if (!link || link.isOver || this.below(3) > 0) return;
    if (this.below(2) === 0) await this.update(link, { endedAt: sql`now()` });
    else
      await raw(link.coach, async (tx) => {
        await tx`update coach_links set ended_at = now() where owner_id = ${link.seeker.id} and id = ${link.id}`;
      });
    link.isOver = true;
  }

  update({ seeker, id }: Link, set: object) {
    return write(seeker.scope, anAct(), async ({ db, scope }) => {
      await db
        .update(coachLinks)
        .set(set)
        .where(owned(scope, coachLinks, and(eq(coachLinks.id, id), isNull(coachLinks.endedAt))));
      return done(null);
    });
  }

  /** A coach opens a page through a link, which may be somebody else's. */
  async look() {
    const link = this.link();
    if (!link) return;
    const coach = this.below(4) > 0 ? link.coach : this.one(coaches);
    const page = this.one(Object.keys(CLIENT_PAGES)) as ClientPage;
    const part = CLIENT_PAGES[page];
    const isOpen = coach === link.coach && !link.isOver && (part === null || link.scopes.includes(part));
    const scope = await coachScope(coach.scope.claim, link.id, { page }).catch((error) => error.code);
    if (!isOpen) expect(scope).toBe('not-found');
    else {
      this.note(link, 'looked', page);
      this.kept.push({ scope, link });
      await this.expectSeen(scope, link);
    }
  }

  async preview() {
    const link = this.link();
    if (!link) return;
    const scope = await coachScope(link.seeker.scope.claim, link.id, { page: 'overview' }).catch(
      (error) => error.code,
    );
    if (link.isOver) expect(scope).toBe('not-found');
    else {
      this.kept.push({ scope, link });
      await this.expectSeen(scope, link);
    }
  }

  async act() {
    const link = this.link();
    if (!link) return;
    const coach = this.below(4) > 0 ? link.coach : this.one([...coaches, link.seeker]);
    const act = this.one(ACTS);
    const { part, comments } = COACH_ACTS[act];
    const gives = part === null || (comments ? link.commentScopes : link.scopes).includes(part);
    const outcome = await doAsCoach(coach.scope.claim, { linkId: link.id, act }, anAct(), async () =>
      done(null),
    );
    if (coach !== link.coach || link.isOver) expect(outcome).toMatchObject({ reason: 'not-found' });
    else if (!gives) expect(outcome).toMatchObject({ reason: 'not-shared' });
    else {
      expect(outcome.ok).toBe(true);
      this.note(link, 'did', act);
    }
  }

  /** A tab that was opened before is read again: what holds is what the link gives now. */
  async readOn() {
    if (this.kept.length === 0) return;
    const { scope, link } = this.one(this.kept);
    await this.expectSeen(scope, link);
  }

  async expectSeen(scope: CoachScope, link: Link) {
    const { seeker, coach } = link;
    // For the coach it is what there is between the two now; the preview is of that one link.
    const now = scope.isPreview
      ? link
      : this.links.find((one) => !one.isOver && one.seeker === seeker && one.coach === coach);
    const scopes = now && !now.isOver ? now.scopes : [];
    const { all } = await read(scope, ({ db }) => ({
      all: db.execute<{ table: string; owner: string }>(sql.raw(SEEN)),
    }));
    const allowed = PARTS.filter((part) => scopes.includes(part)).map((part) => TABLES[part]);
    const ofClient = all.filter(({ owner }) => owner === seeker.id).map(({ table }) => table);
    expect(ofClient.sort()).toEqual([...allowed].sort());
    // The preview sees through that one link, and nothing of the seeker's own or of whoever else they know.
    if (scope.isPreview) expect(all).toHaveLength(ofClient.length);
    expect(all.filter(({ owner, table }) => owner !== coach.id && IN_NONE.includes(table as never))).toEqual(
      [],
    );
  }

  /** Plain SQL as a coach: of every seeker what their link gives, and nothing else. */
  async readAll() {
    const coach = this.one(coaches);
    const rows = await raw(coach, (tx) => tx.unsafe<{ table: string; owner: string }[]>(SEEN));
    const seen = rows
      .filter(({ owner }) => owner !== coach.id)
      .map(({ table, owner }) => `${owner} ${table}`);
    const open = this.links.filter((link) => link.coach === coach && !link.isOver);
    const allowed = open.flatMap(({ seeker, scopes }) =>
      PARTS.filter((part) => scopes.includes(part)).map((part) => `${seeker.id} ${TABLES[part]}`),
    );
    expect(seen.sort()).toEqual(allowed.sort());
  }
}

describe.each(SEEDS)('a story told from seed %i', (seed) => {
  test('shows what was agreed to at each moment, no more and no less, and is on the log', async () => {
    await root`update coach_links set ended_at = now() where ended_at is null`;
    await root`delete from access_log where coach_name = 'Ruth'`;
    const story = new Story(seed);
    for (let step = 0; step < STEPS; step++)
      await story.step().catch((error: Error) => {
        throw new Error(`Seed ${seed}, step ${step}: ${error.message}`, { cause: error });
      });
    expect(story.links.length).toBeGreaterThan(5);
    const lines =
      await root`select owner_id || ' ' || link_id || ' ' || coach_id || ' ' || kind || ' ' || what as line
      from access_log where coach_name = 'Ruth' order by created_at, id`;
    expect(lines.map(({ line }) => line)).toEqual(story.log);
    expect(story.log.length).toBeGreaterThan(20);
  });
});
