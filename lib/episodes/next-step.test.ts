import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUIET_ANSWERS } from '@/lib/quiet/rules';
import { calm, episodes, hours, later, maybe, now } from './any-episode';
import { chosen, nextSteps, type Situation } from './next-step';

const quiet: Situation = {
  now,
  today: '2026-11-24',
  zone: 'Europe/London',
  locale: 'en-GB',
  applications: 3,
  interview: null,
  toLookBack: null,
  episodes: [],
  dueActions: [],
  followUps: [],
  practice: [],
};
const situations: fc.Arbitrary<Situation> = fc.record({
  now: fc.constant(now),
  today: fc.constant('2026-11-24'),
  zone: fc.constant('Europe/London'),
  locale: fc.constant('en-GB'),
  applications: fc.nat(200),
  interview: maybe(fc.record({ id: fc.uuid(), organisation: fc.constant('Quay'), startsAt: hours })),
  toLookBack: maybe(fc.record({ id: fc.uuid(), organisation: fc.constant('Quay') })),
  episodes: fc.array(episodes, { maxLength: 4 }),
  dueActions: fc.array(
    fc.record({
      applicationId: fc.uuid(),
      organisation: fc.constant('Quay'),
      action: fc.constant('Write'),
      on: fc.constantFrom('2026-11-20', '2026-11-24', '2026-11-25'),
    }),
    { maxLength: 3 },
  ),
  followUps: fc.array(
    fc.record({
      id: fc.uuid(),
      what: fc.constant('Ask how they are'),
      who: fc.constantFrom('Daniel', ''),
      on: fc.constantFrom('2026-11-20', '2026-11-24', '2026-11-25'),
    }),
    { maxLength: 3 },
  ),
  practice: fc.array(
    fc.record({
      title: fc.constant('Say it aloud'),
      dueOn: maybe(fc.constantFrom('2026-11-20', '2026-12-01')),
    }),
    { maxLength: 2 },
  ),
  weekToLookBackAt: maybe(fc.constant('2026-11-23')),
  quiet: maybe(fc.constantFrom(...QUIET_ANSWERS)),
});

describe('what to do next', () => {
  test('is never nothing, and always says where, what and why', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const steps = nextSteps(given);
        expect(steps.length).toBeGreaterThan(0);
        for (const { title, detail, why, href, act } of steps) {
          expect([title, detail, why, act].every((words) => words.trim().length > 3)).toBe(true);
          expect(href).toMatch(/^\/[a-z]/);
        }
      }),
    );
  });

  test('promises nothing, forecasts nothing, cheers nobody', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const text = JSON.stringify(nextSteps(given));
        expect(text).not.toMatch(
          /!|%|\blikely\b|will get|per cent|\bodds\b|\bchances?\b|\bprobab\w+ of\b|to go until|streak|\bfail/i,
        );
      }),
    );
  });

  test('is an interview within two days before everything else', () => {
    fc.assert(
      fc.property(situations, fc.integer({ min: 0, max: 48 }), (given, inHours) => {
        const interview = { id: 'a', organisation: 'Quay', startsAt: later(inHours) };
        expect(nextSteps({ ...given, interview })[0]?.key).toBe('interview:a');
      }),
    );
  });

  test('says when an interview begins, by the seeker’s own clock', () => {
    const interview = { id: 'a', organisation: 'Quay', startsAt: '2026-11-25T10:30:00Z' };
    const detail = (zone: string) => nextSteps({ ...quiet, zone, interview })[0]?.detail;
    expect(detail('Europe/London')).toMatch(/^It begins tomorrow at 10:30, by your clock\./);
    expect(detail('Asia/Tokyo')).toMatch(/^It begins tomorrow at 19:30,/);
  });

  test.each([-1, 49])('is no interview that is %i hours away', (inHours) => {
    const interview = { id: 'a', organisation: 'Quay', startsAt: later(inHours) };
    expect(nextSteps({ ...quiet, interview }).map((step) => step.key)).toEqual(['add', 'rest']);
  });

  test('is two minutes about an interview that is over, after what is due and before the open noes', () => {
    const toLookBack = { id: 'a', organisation: 'Quay' };
    const due = { applicationId: 'a', organisation: 'Quay', action: 'Write', on: '2026-11-20' };
    const keys = nextSteps({ ...quiet, toLookBack, dueActions: [due] }).map((step) => step.key);
    expect(keys).toEqual(['action:a', 'look-back:a', 'add', 'rest']);
  });

  test('is rest on the day of a no, before anything that is due', () => {
    const resting = { ...calm, restUntil: later(15) };
    const due = { applicationId: 'a', organisation: 'Quay', action: 'Write', on: '2026-11-20' };
    const steps = nextSteps({ ...quiet, episodes: [resting], dueActions: [due] });
    expect(steps.map((step) => step.key)).toEqual(['rest:e', 'action:a', 'add', 'rest']);
    expect(steps[0]?.title).toMatch(/^Rest\./);
  });

  test('is no longer rest on the second day of a longer one: other things may be done', () => {
    const resting = { ...calm, recordedAt: later(-24), restUntil: later(48) };
    expect(nextSteps({ ...quiet, episodes: [resting] }).map((step) => step.key)).toEqual(['add', 'rest']);
  });

  test('is not rest once the night is over, nor when they have looked back already', () => {
    const rested = { ...calm, restUntil: later(-1) };
    expect(nextSteps({ ...quiet, episodes: [rested] })[0]?.key).toBe('reframe:e');
    const looked = { ...calm, state: 'reframed', restUntil: later(15), reframedAt: later(-1) } as const;
    expect(nextSteps({ ...quiet, episodes: [looked] })[0]?.key).toBe('add');
  });

  test.each(QUIET_ANSWERS)(
    'is nothing that is asked, once somebody said “%s”: the rest is under something else',
    (said) => {
      const due = { applicationId: 'a', organisation: 'Quay', action: 'Write', on: '2026-11-20' };
      const given: Situation = {
        ...quiet,
        quiet: said,
        dueActions: [due],
        toLookBack: { id: 'a', organisation: 'Quay' },
        practice: [{ title: 'Say it aloud', dueOn: null }],
      };
      const keys = nextSteps(given).map((step) => step.key);
      expect(keys).toEqual([`rest:${said}`, 'action:a', 'look-back:a', 'practise', 'add']);
      const interview = { id: 'a', organisation: 'Quay', startsAt: later(40) };
      expect(
        nextSteps({ ...given, interview })
          .map((step) => step.key)
          .slice(0, 2),
      ).toEqual(['interview:a', `rest:${said}`]);
      expect(nextSteps({ ...given, applications: 0 })[0]?.key).toBe(`rest:${said}`);
    },
  );

  test('is what one set a day for, once it has come', () => {
    const action = (on: string) => ({ applicationId: on, organisation: 'Quay', action: 'Write', on });
    const steps = nextSteps({ ...quiet, dueActions: [action('2026-11-20'), action('2026-11-25')] });
    expect(steps[0]).toMatchObject({ title: 'Write: Quay', detail: 'You set this for 4 days ago.' });
    expect(steps.map((step) => step.key)).not.toContain('action:2026-11-25');
  });

  test('is to be in touch as one meant to, after what is due about an application and before a no', () => {
    const touch = (on: string) => ({ id: on, what: 'Ask how they are', who: 'Daniel', on });
    const due = { applicationId: 'a', organisation: 'Quay', action: 'Write', on: '2026-11-20' };
    const followUps = [touch('2026-11-23'), touch('2026-11-24'), touch('2026-11-25')];
    const episodes = [{ ...calm, restUntil: later(-1) }];
    const steps = nextSteps({ ...quiet, episodes, dueActions: [due], followUps });
    expect(steps.map((step) => step.key).slice(0, 3)).toEqual([
      'action:a',
      'follow-up:2026-11-23',
      'reframe:e',
    ]);
    expect(steps[1]?.title).toBe('Ask how they are: Daniel');
    expect(nextSteps({ ...quiet, followUps: followUps.slice(2) })[0]?.key).toBe('add');
  });

  test('is a look back at the week when it ends, after practice and before what keeps a search moving', () => {
    const practice = [{ title: 'Say it aloud', dueOn: null }];
    const steps = nextSteps({ ...quiet, practice, weekToLookBackAt: '2026-11-23' });
    expect(steps.map((step) => step.key)).toEqual(['practise', 'check-in:2026-11-23', 'add', 'rest']);
    expect(steps[1]?.href).toBe('/check-in');
  });

  test.each(['reframed', 'asking'] as const)(
    'is never to ask who asked not to be contacted: %s closes gently instead',
    (state) => {
      const closed = { ...calm, state, isClosed: true, isDrafted: state === 'asking', reframedAt: later(-1) };
      const [step] = nextSteps({ ...quiet, episodes: [closed] });
      expect(step).toMatchObject({ key: 'close:e', href: '/rejections/r' });
      expect(step?.why).toContain('full ending');
    },
  );

  test('is bringing in a list, or the first application, when there is nothing yet', () => {
    expect(nextSteps({ ...quiet, applications: 0 }).map((step) => step.href)).toEqual([
      '/imports',
      '/applications/new',
    ]);
  });
});

describe('something else', () => {
  test('is the next best each time, until all have been seen, and then the first again', () => {
    fc.assert(
      fc.property(situations, (given) => {
        const steps = nextSteps(given);
        const seen: string[] = [];
        let aside: readonly string[] = [];
        for (let n = 0; n < steps.length; n++) {
          const { step, isFirst, next } = chosen(steps, aside);
          expect(isFirst).toBe(n === 0);
          seen.push(step.key);
          if (next === null) break;
          aside = next;
        }
        expect(seen).toEqual([...new Set(steps.map(({ key }) => key))].slice(0, seen.length));
        expect(chosen(steps, seen).step).toBe(steps[0]);
      }),
    );
  });

  test('forgets what is no step any more', () => {
    const steps = nextSteps(quiet);
    expect(chosen(steps, ['reframe:gone', 'add'])).toMatchObject({ step: { key: 'rest' }, next: null });
    expect(chosen(steps, ['nonsense']).next).toEqual(['add']);
  });
});
