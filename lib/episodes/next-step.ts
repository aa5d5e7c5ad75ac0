import { timeIn } from '@/lib/interviews/when';
import { type Standing, standOf } from '@/lib/practice/rules';
import type { QuietAnswer } from '@/lib/quiet/rules';
import { dayFromToday, dayIn, daysBetween } from '@/lib/time/days';
import { type EpisodeNow, isResting, type Step, stepOf } from './step';

/** Everything that the next step is chosen from: rows, and a clock. */
export interface Situation {
  readonly now: Date;
  /** The seeker's day, `YYYY-MM-DD`, and the zone that makes it theirs. */
  readonly today: string;
  /** How dates are written, BCP 47. */
  readonly locale: string;
  readonly zone: string;
  readonly applications: number;
  readonly interview: { id: string; organisation: string; startsAt: string } | null;
  /** One that is over, and was not looked back at. */
  readonly toLookBack: { id: string; organisation: string } | null;
  readonly episodes: readonly EpisodeNow[];
  readonly dueActions: readonly { applicationId: string; organisation: string; action: string; on: string }[];
  /** What one meant to be in touch about, the earliest first. */
  readonly followUps: readonly { id: string; what: string; who: string; on: string }[];
  /** Days after which silence is worth a look, where the seeker chose them. */
  readonly silenceDays?: number;
  /** Why it is quiet, where the seeker said so and did nothing since; null or left out otherwise. */
  readonly quiet?: QuietAnswer | null;
  /** What was not done for good, the earliest due first; of what repeats, `standOf` says whether its day has come. */
  readonly practice: readonly ({ title: string; dueOn: string | null } & Partial<
    Pick<Standing, 'repeat' | 'repeatUntil'>
  >)[];
  /** The first day of the week that it is time to look back at; null or left out where it is not. */
  readonly weekToLookBackAt?: string | null;
}

const HOUR_MS = 3_600_000;
/** Hours before an interview in which it comes before everything. */
const INTERVIEW_FIRST = 48;

/**
 * What could be done next, best first; never empty. The page shows the first, "something else" the one after it.
 *
 * The order: an interview within 48 hours; rest, while the seeker said that it is quiet, and on the day of a "no"; what the seeker has set a day for and is due,
 * first about an application, then with a person; looking back at an interview that is over; the open "noes", the
 * newest first; practice; a look back at the week, where one plans by it and it ends or has just ended; and last what
 * keeps a search moving.
 */
export function nextSteps(given: Situation): Step[] {
  return [
    ...interviewFirst(given),
    ...quietNow(given),
    ...restToday(given),
    ...due(given),
    ...inTouch(given),
    ...lookBack(given),
    ...given.episodes.flatMap((episode) => stepOf(episode, given.now, given.silenceDays) ?? []),
    ...practise(given),
    ...checkIn(given),
    ...keepMoving(given),
  ];
}

/** As many as an address remembers. */
const MOST_PUT_ASIDE = 20;

/**
 * The one step that is shown: the best that was not put aside.
 * @param aside keys of steps that somebody wanted something else than, oldest first.
 * @returns with it the keys to put aside for something else, or null where it was the last and the first comes again.
 */
export function chosen(
  steps: readonly Step[],
  aside: readonly string[],
): { step: Step; isFirst: boolean; next: readonly string[] | null } {
  const left = steps.filter(({ key }) => !aside.includes(key));
  const step = (left[0] ?? steps[0]) as Step;
  const known = aside.filter((key) => steps.some((one) => one.key === key));
  const next = left.length > 1 ? [...known, step.key].slice(-MOST_PUT_ASIDE) : null;
  return { step, isFirst: step === steps[0], next };
}

function interviewFirst({ interview, now, today, zone, locale }: Situation): Step[] {
  if (!interview) return [];
  const hours = (Date.parse(interview.startsAt) - now.getTime()) / HOUR_MS;
  if (hours < 0 || hours > INTERVIEW_FIRST) return [];
  const start = new Date(interview.startsAt);
  const day = dayFromToday(dayIn(zone, start), today, locale);
  return [
    {
      key: `interview:${interview.id}`,
      title: `Get ready for ${interview.organisation}`,
      detail: `It begins ${day} at ${timeIn(zone, locale, start)}, by your clock. Read the advert once more, choose two stories, and write down one question to ask.`,
      why: 'An interview within two days comes before everything else.',
      href: `/interviews/${interview.id}`,
      act: 'Look it over',
    },
  ];
}

const QUIET_TITLES: Record<QuietAnswer, string> = {
  resting: 'Rest. It is a step too',
  ill: 'Get well first',
  busy: 'Other things come first',
  done: 'Nothing is needed here',
};

/** Nothing is asked of somebody who said why it is quiet: everything else is there for whoever asks for it. */
function quietNow({ quiet }: Situation): Step[] {
  if (!quiet) return [];
  return [
    {
      key: `rest:${quiet}`,
      title: QUIET_TITLES[quiet],
      detail: 'Whatever there is to do keeps, and waits under “Something else” for when you like.',
      why: 'You said so, and it holds until you do something here or say that you are back.',
      href: '/wins',
      act: 'Look at your wins',
    },
  ];
}

function lookBack({ toLookBack }: Situation): Step[] {
  if (!toLookBack) return [];
  return [
    {
      key: `look-back:${toLookBack.id}`,
      title: `Two minutes about ${toLookBack.organisation}`,
      detail:
        'What went well comes first. Then, if there is anything, what you will do differently next time.',
      why: 'It is over, and you remember most of it in the first days.',
      href: `/interviews/${toLookBack.id}#afterwards`,
      act: 'Look back',
    },
  ];
}

/** Only on the day it was recorded: a longer rest keeps quiet about it, and lets other things be done. */
function restToday({ episodes, now, today, zone }: Situation): Step[] {
  const fresh = episodes.find(
    (episode) =>
      isResting(episode, now) &&
      episode.reframedAt === null &&
      dayIn(zone, new Date(episode.recordedAt)) === today,
  );
  if (!fresh) return [];
  return [
    {
      key: `rest:${fresh.id}`,
      title: 'Rest. Nothing else is needed today',
      detail: `The ${fresh.organisation} no is recorded, and it keeps. Do something that has nothing to do with the search.`,
      why: fresh.predetermined
        ? 'A no is allowed to hurt, this kind too. Rest counts as a step.'
        : 'A no is allowed to hurt, and looking back at it goes better after a night. Rest counts as a step.',
      href: `/rejections/${fresh.rejectionId}`,
      act: 'Look at it now, all the same',
    },
  ];
}

const due = ({ dueActions, today, locale }: Situation): Step[] =>
  dueActions
    .filter(({ on }) => daysBetween(today, on) <= 0)
    .map(({ applicationId, organisation, action, on }) => ({
      key: `action:${applicationId}`,
      title: `${action}: ${organisation}`,
      detail:
        on === today ? 'You set this for today.' : `You set this for ${dayFromToday(on, today, locale)}.`,
      why: 'You gave it a day, and the day has come.',
      href: `/applications/${applicationId}`,
      act: 'Open it',
    }));

/** One at a time: the others wait on their own page. */
function inTouch({ followUps, today, locale }: Situation): Step[] {
  const [first] = followUps.filter(({ on }) => daysBetween(today, on) <= 0);
  if (!first) return [];
  const { id, what, who, on } = first;
  return [
    {
      key: `follow-up:${id}`,
      title: who ? `${what}: ${who}` : what,
      detail:
        on === today ? 'You set this for today.' : `You set this for ${dayFromToday(on, today, locale)}.`,
      why: 'You meant to be in touch, and the day has come. It can also be moved, or let go.',
      href: '/follow-ups',
      act: 'Look at it',
    },
  ];
}

function practise({ practice, today }: Situation): Step[] {
  const item = practice.find(
    (one) => standOf({ repeat: 'none', repeatUntil: null, doneAt: null, ...one }, today) === 'open',
  );
  if (!item) return [];
  const isDue = item.dueOn !== null && daysBetween(today, item.dueOn) <= 0;
  return [
    {
      key: 'practise',
      title: item.title,
      detail: 'One thing, a quarter of an hour. Tick it off when it is done.',
      why: isDue
        ? 'You chose to work on this, and its day has come.'
        : 'You chose to work on this, and nothing else is due.',
      href: '/practice',
      act: 'Open practice',
    },
  ];
}

function checkIn({ weekToLookBackAt }: Situation): Step[] {
  if (!weekToLookBackAt) return [];
  return [
    {
      key: `check-in:${weekToLookBackAt}`,
      title: 'Ten minutes to look back at the week',
      detail: 'What went well, what might get in the way and then what, and the one thing for next week.',
      why: 'You plan by the week, and this one is ending. Nobody but you reads it.',
      href: '/check-in',
      act: 'Look back',
    },
  ];
}

function keepMoving({ applications, quiet }: Situation): Step[] {
  const add: Step = {
    key: 'add',
    title: applications === 0 ? 'Write down the first one' : 'Add one you have your eye on',
    detail:
      applications === 0
        ? 'An organisation and a role are enough. The rest can come later, or never.'
        : 'Saved is a stage too: nothing has to be sent today.',
    why:
      applications === 0
        ? 'There is nothing here yet.'
        : 'Nothing is due, and a search moves by small steps.',
    href: '/applications/new',
    act: 'Add an application',
  };
  const bring: Step = {
    key: 'import',
    title: 'Bring in the list you already keep',
    detail:
      'A spreadsheet saved as CSV comes in as it is. You see what becomes of each row before anything is kept.',
    why: 'There is nothing here yet, and most people have a spreadsheet.',
    href: '/imports',
    act: 'Choose a file',
  };
  const rest: Step = {
    key: 'rest',
    title: 'Nothing is due. Rest is a step too',
    detail: 'Nobody walks a long way without stopping now and then.',
    why: 'Everything you gave a day is done.',
    href: '/wins',
    act: 'Look at your wins',
  };
  if (applications === 0) return [bring, add];
  return quiet ? [add] : [add, rest];
}
