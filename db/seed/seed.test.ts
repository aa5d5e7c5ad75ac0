import { beforeAll, describe, expect, test } from 'vitest';
import { listOpenEpisodes } from '@/db/episodes/reads';
import { listConcerns, listFeedback } from '@/db/feedback/reads';
import { listOpenFollowUps } from '@/db/follow-ups/reads';
import { findGoal, listGoalLines } from '@/db/goals/reads';
import { listInterviews } from '@/db/interviews/reads';
import { listOrganisations } from '@/db/organisations/reads';
import { listOpenPractice } from '@/db/practice/reads';
import { listRatings } from '@/db/ratings/reads';
import { listRehearsals } from '@/db/rehearsals/reads';
import { listToRemember } from '@/db/reminders/reads';
import { listPlacesOf, listResumes, listSentRows } from '@/db/resumes/reads';
import { countStages } from '@/db/stages/reads';
import { listTargets } from '@/db/targets/reads';
import { read } from '@/db/transaction';
import { listWins } from '@/db/wins/reads';
import { countFates, fatesOf } from '@/lib/resumes/outcomes';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aPerson, type Person } from '@/scripts/test/people';
import { seedApplications } from './applications';
import { seedCast } from './cast';

const { root } = testDatabase();
const today = dayIn('Europe/London', new Date());

/** What can be told of a search without ids and moments. */
const storyOf = ({ id }: Person) => root`
  select o.name, a.role, s.kind, a.outcome, a.applied_on, a.place, a.next_action_on
  from applications a join organisations o using (owner_id) join stages s using (owner_id)
  where o.id = a.organisation_id and s.id = a.stage_id and a.owner_id = ${id}
  order by a.id`;

describe('many applications', () => {
  let ann: Person;
  beforeAll(async () => {
    ann = await aPerson('ann');
    await seedApplications(ann.scope, { n: 120, today });
  });

  test('are as many as asked for, and stand in every stage', async () => {
    const { stages } = await read(ann.scope, (tx) => ({ stages: countStages(tx) }));
    expect(stages.reduce((sum, stage) => sum + stage.n, 0)).toBe(120);
    expect(stages.filter((stage) => stage.n === 0).map((stage) => stage.kind)).toEqual([]);
  });

  test('are the same for the same seed, and more can be added', async () => {
    const [bob, carl, dora] = await Promise.all([aPerson('bob'), aPerson('carl'), aPerson('dora')]);
    await seedApplications(bob.scope, { n: 40, today });
    await seedApplications(carl.scope, { n: 40, today });
    await seedApplications(dora.scope, { n: 40, today, seed: 2 });
    expect(await storyOf(carl)).toEqual(await storyOf(bob));
    expect(await storyOf(dora)).not.toEqual(await storyOf(bob));
    await seedApplications(bob.scope, { n: 10, today, seed: 3 });
    expect(await storyOf(bob)).toHaveLength(50);
    // Some thousand of the product's own writes.
  }, 60_000);

  test('have histories in which nothing happens before it was added, or after today', async () => {
    const odd = await root`
      select from events e where owner_id = ${ann.id} and kind <> 'edited'
        and (at > now() or at < (select min(at) from events f where f.application_id = e.application_id and f.kind = 'added'))`;
    expect(odd).toHaveLength(0);
  });

  test('that ended in a “no” have its record, and an episode unless it is old', async () => {
    const [row] = await root`
      select count(*)::int as noes, count(e.id)::int as episodes, count(*) filter (where r.quiet)::int as quiet
      from applications a left join rejections r on r.owner_id = a.owner_id and r.application_id = a.id
      left join episodes e on e.owner_id = r.owner_id and e.rejection_id = r.id
      where a.owner_id = ${ann.id} and a.outcome = 'rejected'`;
    expect(row?.noes).toBeGreaterThan(10);
    expect(row?.episodes).toBe(row?.noes - row?.quiet);
  });
});

describe('the cast', () => {
  let ann: Person;
  let cast: Awaited<ReturnType<typeof seedCast>>;
  beforeAll(async () => {
    ann = await aPerson('ann');
    cast = await seedCast(ann.scope, today);
  });

  test('stands today as it is written, and can be played for anybody', async () => {
    const bob = await aPerson('bob');
    await seedCast(bob.scope, today);
    expect(await storyOf(ann)).toEqual(await storyOf(bob));
    expect([...cast.rejections.keys()]).toEqual([
      'Fernside Libraries',
      'Harbour Logistics',
      'Linden Analytics',
      'Castle Robotics',
    ]);
    const quiet = await root`select id from rejections where owner_id = ${ann.id} and quiet`;
    expect(quiet.map((row) => row.id)).toEqual([cast.rejections.get('Castle Robotics')]);
    const [offer] = await root`
      select applied_on, stage_since::date::text as since from applications where id = ${cast.applications.get('Bluebell Insurance') ?? ''}`;
    expect(offer).toMatchObject({ since: addDays(today, -1) });
  });

  test('has something to show on every page of the loop, and names nobody who has no name', async () => {
    const shown = await read(ann.scope, (tx) => ({
      episodes: listOpenEpisodes(tx),
      feedback: listFeedback(tx),
      concerns: listConcerns(tx),
      practice: listOpenPractice(tx),
      wins: listWins(tx),
      touches: listOpenFollowUps(tx),
      targets: listOrganisations(tx, { which: 'targets', limit: 9 }),
    }));
    expect(shown.touches.map(({ kind, contact }) => [kind, contact])).toEqual(
      expect.arrayContaining([
        ['follow-up', 'Imogen Hart'],
        ['outreach', 'Imran Sethi'],
      ]),
    );
    expect(shown.targets.map(({ name }) => name)).toEqual(['Heron Archives', 'Hollin Trust']);
    expect(shown.episodes.map((one) => one.state).sort()).toEqual(['answered', 'asking', 'resting']);
    expect(shown.feedback).toHaveLength(1);
    expect(shown.concerns).toMatchObject([{ decision: 'work-on-it' }]);
    expect(shown.practice.length).toBeGreaterThan(0);
    const kinds = new Set(shown.wins.map((win) => win.kind));
    expect([...kinds].sort()).toEqual(['applied', 'asked', 'listened', 'practised', 'reframed', 'rested']);
    expect(shown.session.name).toBeNull();
    const aimed = await read(ann.scope, (tx) => ({
      goal: findGoal(tx),
      lines: listGoalLines(tx),
      targets: listTargets(tx),
    }));
    expect(aimed.goal?.role).toBe('service designer');
    expect(aimed.lines.length).toBeGreaterThan(3);
    expect(aimed.targets.map(({ name, step }) => [name, step])).toEqual([
      ['Heron Archives', null],
      ['Hollin Trust', 'Send a first message'],
    ]);
  });

  test('meets people: one interview to prepare with something to remember, one by another clock, two looked back at', async () => {
    const { coming, past } = await read(ann.scope, (tx) => ({
      coming: listInterviews(tx, { part: 'coming' }),
      past: listInterviews(tx, { part: 'past' }),
    }));
    expect(coming.map(({ organisation }) => organisation)).toEqual(['Northgate Museums', 'Saltmarsh Energy']);
    expect(coming[0]?.applicationId).toBe(cast.applications.get('Northgate Museums'));
    expect(coming[1]?.zone).toBe('Europe/Paris');
    expect(past.map(({ reflectedAt }) => reflectedAt === null)).toEqual([false, false]);
    const { remember } = await read(ann.scope, (tx) => ({
      remember: listToRemember(tx, coming[0]?.id ?? ''),
    }));
    expect(remember).toMatchObject([{ title: 'Tell three stories with the result first' }]);
  });

  test('sent three versions of a resume, two to enough places for a range, each on the day of its application', async () => {
    const { resumes, sent } = await read(ann.scope, (tx) => ({
      resumes: listResumes(tx),
      sent: listSentRows(tx),
    }));
    const counts = countFates(sent, 'Europe/London');
    const told = resumes.map(({ id, name }) => [name, ...Object.values(fatesOf(counts, id))]);
    expect(told).toEqual([
      ['Resume, numbers and words', 0, 0, 2, 0],
      ['Resume, result first', 5, 0, 2, 0],
      ['Resume, all of it', 3, 2, 0, 1],
    ]);
    const { places } = await read(ann.scope, (tx) => ({ places: listPlacesOf(tx, resumes[0]?.id ?? '') }));
    expect(places.map(({ organisation, sentOn }) => [organisation, sentOn])).toEqual([
      ['Tideway Water', addDays(today, -2)],
      ['Lantern Press', addDays(today, -9)],
    ]);
  });

  test('rehearsed three times, on three days, and rated herself after each', async () => {
    const { rehearsed, ratings } = await read(ann.scope, (tx) => ({
      rehearsed: listRehearsals(tx),
      ratings: listRatings(tx),
    }));
    const day = (at: string | null) => at && dayIn('Europe/London', new Date(at));
    expect(rehearsed.map((one) => [one.ref, one.story, day(one.endedAt)])).toEqual([
      ['about-you', null, addDays(today, -9)],
      ['made-it-better', 'The visitor survey, two weeks early', addDays(today, -23)],
      ['about-you', null, addDays(today, -41)],
    ]);
    for (const { id, endedAt } of rehearsed) {
      const its = ratings.filter((one) => one.rehearsalId === id);
      expect(its.length).toBeGreaterThan(1);
      expect(its.map(({ ratedAt }) => day(ratedAt))).toEqual(its.map(() => day(endedAt)));
    }
  });
});
