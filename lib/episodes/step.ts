import { answered, given, mayI, respond, thanked } from './answered-steps';
import { decide, Looked, NOBODY, NOTHING_ASKED } from './looked';
import type { EpisodeState } from './rules';

/** What is known of one episode when its next step is looked for. */
export interface EpisodeNow {
  readonly id: string;
  readonly rejectionId: string;
  readonly organisation: string;
  readonly state: EpisodeState;
  readonly stateSince: string;
  /** When the "no" was written down, ISO 8601. */
  readonly recordedAt: string;
  /** Times as ISO 8601; null where there is none. */
  readonly restUntil: string | null;
  readonly reframedAt: string | null;
  readonly predetermined: boolean;
  /** They asked not to be contacted: the organisation, or whoever was asked. */
  readonly isClosed: boolean;
  /** The open request, if there is one. */
  readonly isDrafted: boolean;
  readonly sentAt: string | null;
  /** When they were reminded, which happens once. */
  readonly nudgedAt: string | null;
  /** Whether a question went out at any time, answered or not: nobody is asked twice. */
  readonly asked: boolean;
  /** Whom it was sent to, where it was a person. */
  readonly contact: string | null;
  /** The newest feedback on it, and how much of it waits for a decision. */
  readonly feedbackId: string | null;
  readonly undecided: number;
  /** Some of it was said by a person, so that there is somebody to thank. */
  readonly isSomebodys: boolean;
  /** Some of it should not count: nobody is thanked for it or answered. */
  readonly shouldNotCount: boolean;
  /** They met, or what was said had something kind in it: then it may be asked whether one may answer. */
  readonly isDoorOpen: boolean;
  /** A second question went out, whether one may answer or write again later: there is no third. */
  readonly hasAskedMore: boolean;
  /** How many of their doubts can be answered: neither set aside, nor left out of the answer. */
  readonly points: number;
  /** Until when what was heard may settle, and no answer is prepared. */
  readonly coolsUntil: string | null;
  /** What they made of the answer is written down. */
  readonly isTold: boolean;
}

/** One thing to do next, with where it is done and why now. */
export interface Step {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly why: string;
  readonly href: string;
  /** What the button says. */
  readonly act: string;
}

/** Days after which silence is worth a look, where the seeker has not chosen others. */
const SILENCE_DAYS = 10;

/** Whether the seeker has put an episode to rest until a later time. */
export const isResting = (episode: Pick<EpisodeNow, 'state' | 'restUntil'>, now: Date): boolean =>
  episode.state !== 'closed' && episode.restUntil !== null && Date.parse(episode.restUntil) > now.getTime();

/**
 * The next step of one episode; undefined while it rests, while an answer may still come, or when it is closed.
 * @param silenceDays after which a reminder, or another look, is suggested.
 */
export function stepOf(episode: EpisodeNow, now: Date, silenceDays = SILENCE_DAYS): Step | undefined {
  if (isResting(episode, now)) return undefined;
  const at = new Looked(now, silenceDays, episode);
  // One that was opened again is at rest, and was looked back at before.
  const isLookedBackAt = episode.reframedAt !== null;
  const state = episode.state === 'resting' && isLookedBackAt ? 'reframed' : episode.state;
  switch (state) {
    case 'resting':
      return atRest(at);
    case 'reframed':
      return lookedBackAt(at);
    case 'asking':
      return episode.sentAt === null ? drafted(at) : onItsWay(at, episode.sentAt);
    case 'answered':
      return answered(at);
    case 'thanked':
      return thanked(at);
    case 'asked-to-respond':
      return mayI(at);
    case 'invited':
    case 'preparing':
    case 'ready':
      return respond(at, state);
    case 'given':
      return given(at);
    case 'closed':
      return undefined;
    default:
      return at.close('It has come to its end, and you have done your part.');
  }
}

/** What will be suggested once it was looked back at, now. */
export const stepAfterLookingBack = (episode: EpisodeNow, now: Date): Step | undefined =>
  stepOf(
    {
      ...episode,
      state: episode.state === 'resting' ? 'reframed' : episode.state,
      reframedAt: episode.reframedAt ?? now.toISOString(),
      restUntil: null,
    },
    now,
  );

function atRest(at: Looked): Step {
  const { organisation, predetermined } = at.of;
  if (predetermined)
    return at.close('They probably had someone already, so there is little to learn from it.');
  return at.step(
    'reframe',
    {
      title: `See what stays yours after ${organisation}`,
      detail:
        'They decided. What was in your hands, what you learned and what you do next, you decide. Two minutes.',
      why: `The ${organisation} no has had its rest, and you have not looked back at it yet.`,
      act: 'Look back',
    },
    `${at.page}/reframe`,
  );
}

function lookedBackAt(at: Looked): Step {
  const { organisation, predetermined, asked, isClosed, undecided, shouldNotCount } = at.of;
  if (predetermined) return at.close('They probably had someone already, and you have looked back at it.');
  if (undecided > 0) return decide(at);
  if (asked) return at.close('You have asked them, and looked back at it.');
  if (isClosed) return at.close(NOBODY);
  if (shouldNotCount) return at.close(NOTHING_ASKED);
  return at.step(
    'ask',
    {
      title: `Ask ${organisation} what would have made the difference`,
      detail:
        'A short, kind question is ready for you to make your own. Many never answer; asking well is your part.',
      why: 'You have looked back at it. People there remember it well for a week or two.',
      act: 'Write the question',
    },
    `${at.page}/ask`,
  );
}

function drafted(at: Looked): Step {
  if (at.of.isClosed) return at.close(NOBODY);
  if (at.of.shouldNotCount) return at.close(NOTHING_ASKED);
  return at.step(
    'send',
    {
      title: `Send your question to ${at.whom}`,
      detail: 'It is written and kept. Read it once more, and send it.',
      why: 'You have written the question, and have not said yet that it is sent.',
      act: 'Look at it',
    },
    `${at.page}/ask`,
  );
}

function onItsWay(at: Looked, sentAt: string): Step | undefined {
  const { nudgedAt, isClosed, shouldNotCount } = at.of;
  const days = at.days(nudgedAt ?? sentAt);
  if (days < at.silenceDays) return undefined;
  const why = `It is ${days === 1 ? 'a day' : `${days} days`} since you ${nudgedAt ? 'reminded them' : 'asked'}.`;
  if (nudgedAt === null && !isClosed && !shouldNotCount)
    // On the page of the "no", where either can be said: the page of the reminder only sends it.
    return at.step('nudge', {
      title: `Remind ${at.whom} once, or say what came back`,
      detail:
        'One friendly line is ready, and one is enough. If something came, or you would rather leave it at that, say so there.',
      why,
      act: 'Look at it',
    });
  return at.step('came-back', {
    title: `Did anything come back from ${at.whom}?`,
    detail: 'An answer, a polite no, or silence: each of them is an ending, and asking is the win already.',
    why: nudgedAt ? `${why} Twice is enough; nobody is asked a third time.` : why,
    act: 'Say what came',
  });
}
