import type { EpisodeState } from './rules';

/** What is known of one episode when its next step is looked for. */
export interface EpisodeNow {
  readonly id: string;
  readonly rejectionId: string;
  readonly organisation: string;
  readonly state: EpisodeState;
  /** When the "no" was written down, ISO 8601. */
  readonly recordedAt: string;
  /** Times as ISO 8601; null where there is none. */
  readonly restUntil: string | null;
  readonly reframedAt: string | null;
  readonly predetermined: boolean;
  /** They asked not to be contacted: the organisation, or whoever the open question is to. */
  readonly isClosed: boolean;
  /** The open request, if there is one. */
  readonly isDrafted: boolean;
  readonly sentAt: string | null;
  /** Whether a question went out at any time, answered or not: nobody is asked twice. */
  readonly asked: boolean;
  /** Whom it was sent to, where it was a person. */
  readonly contact: string | null;
  /** The newest feedback on it, and how much of it waits for a decision. */
  readonly feedbackId: string | null;
  readonly undecided: number;
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

const DAY_MS = 86_400_000;
/** Days after which silence about a question is worth a look. */
const SILENCE_DAYS = 7;

const NOBODY = 'They asked not to be contacted, and you keep to that. It is a full ending.';

/** Whether the seeker has put an episode to rest until a later time. */
export const isResting = (episode: Pick<EpisodeNow, 'state' | 'restUntil'>, now: Date): boolean =>
  (episode.state === 'resting' || episode.state === 'reframed') &&
  episode.restUntil !== null &&
  Date.parse(episode.restUntil) > now.getTime();

/** The next step of one episode; undefined while it rests, waits for an answer, or is closed. */
export function stepOf(episode: EpisodeNow, now: Date): Step | undefined {
  if (isResting(episode, now)) return undefined;
  const { id, rejectionId, organisation, feedbackId } = episode;
  const page = `/rejections/${rejectionId}`;
  const step = (key: string, rest: Omit<Step, 'key' | 'href'>, href = page): Step => ({
    key: `${key}:${id}`,
    href,
    ...rest,
  });
  const close = (why: string) =>
    step('close', {
      title: `Close the “no” from ${organisation}, gently`,
      detail:
        'You have done the part that was in your hands. One press puts it away; it can be opened again.',
      why,
      act: 'Look at it',
    });
  // One that was opened again is at rest, and was looked back at before.
  const isLookedBackAt = episode.reframedAt !== null;
  switch (episode.state === 'resting' && isLookedBackAt ? 'reframed' : episode.state) {
    case 'resting':
      if (episode.predetermined)
        return close('They probably had someone already, so there is little to learn from it.');
      return step(
        'reframe',
        {
          title: `See what stays yours after ${organisation}`,
          detail:
            'They decided. What was in your hands, what you learned and what you do next, you decide. Two minutes.',
          why: `The ${organisation} no has had its rest, and you have not looked back at it yet.`,
          act: 'Look back',
        },
        `${page}/reframe`,
      );
    case 'reframed':
      if (episode.predetermined)
        return close('They probably had someone already, and you have looked back at it.');
      if (episode.asked) return close('You have asked them, and looked back at it.');
      if (episode.isClosed) return close(NOBODY);
      return step(
        'ask',
        {
          title: `Ask ${organisation} what would have made the difference`,
          detail:
            'A short, kind question is ready for you to make your own. Many never answer; asking well is your part.',
          why: 'You have looked back at it. Memories there are fresh for a week or two.',
          act: 'Write the question',
        },
        `${page}/ask`,
      );
    case 'asking':
      if (episode.sentAt === null && episode.isClosed) return close(NOBODY);
      if (episode.sentAt === null)
        return step(
          'send',
          {
            title: `Send your question to ${episode.contact ?? organisation}`,
            detail: 'It is written and kept. Read it once more, and let it go.',
            why: 'You have written the question, and not said yet that it is sent.',
            act: 'Look at it',
          },
          `${page}/ask`,
        );
      if (now.getTime() - Date.parse(episode.sentAt) < SILENCE_DAYS * DAY_MS) return undefined;
      return step('came-back', {
        title: `Did anything come back from ${episode.contact ?? organisation}?`,
        detail:
          'An answer, a polite no, or silence: each of them is an ending, and asking is the win already.',
        why: `It is ${Math.floor((now.getTime() - Date.parse(episode.sentAt)) / DAY_MS)} days since you asked.`,
        act: 'Say what came',
      });
    case 'answered':
      if (feedbackId && episode.undecided > 0)
        return step(
          'decide',
          {
            title: `Decide what to do with what ${organisation} said`,
            detail:
              'For each doubt: work on it, aim elsewhere, or set it aside. All of them are respectable.',
            why: `${episode.undecided === 1 ? 'One of their doubts waits' : `${episode.undecided} of their doubts wait`} for your decision.`,
            act: 'Decide',
          },
          `/feedback/${feedbackId}`,
        );
      return close('You have their answer, and nothing in it waits for your decision.');
    case 'closed':
      return undefined;
    default:
      return close('It has come to its end, and you have done your part.');
  }
}
