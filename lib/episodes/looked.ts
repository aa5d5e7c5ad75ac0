import type { EpisodeNow, Step } from './step';

const DAY_MS = 86_400_000;

export const NOBODY = 'They asked not to be contacted, and you keep to that. It is a full ending.';

export const NOTHING_ASKED = 'Some of what they said should not count, so nothing is asked of them.';

export type Words = Omit<Step, 'key' | 'href'>;

/** An episode, the clock, and the steps that are made from both. */
export class Looked {
  readonly page: string;
  readonly whom: string;

  constructor(
    readonly now: Date,
    readonly silenceDays: number,
    readonly of: EpisodeNow,
  ) {
    this.page = `/rejections/${of.rejectionId}`;
    this.whom = of.contact ?? of.organisation;
  }

  step(key: string, words: Words, href = this.page): Step {
    return { key: `${key}:${this.of.id}`, href, ...words };
  }

  close(why: string): Step {
    return this.step('close', {
      title: `Close the “no” from ${this.of.organisation}, gently`,
      detail:
        'You have done the part that was in your hands. One press puts it away; it can be opened again.',
      why,
      act: 'Look at it',
    });
  }

  days(since: string): number {
    return Math.floor((this.now.getTime() - Date.parse(since)) / DAY_MS);
  }

  /** Nothing is to be written to them any more, each for a reason; undefined where there is none. */
  get closedDoor(): string | undefined {
    if (this.of.shouldNotCount)
      return 'Some of what they said should not count. Nothing is owed to them: no thanks, and no answer.';
    if (this.of.isClosed) return NOBODY;
    if (this.of.predetermined) return 'They probably had someone already, and you have heard them.';
    return undefined;
  }
}

/** Doubts that wait are decided before anything is written to anybody. */
export function decide(at: Looked): Step {
  const { organisation, undecided, feedbackId } = at.of;
  return at.step(
    'decide',
    {
      title: `Decide what to do with what ${organisation} said`,
      detail: 'For each doubt: work on it, aim elsewhere, or set it aside. All of them are respectable.',
      why: `${undecided === 1 ? 'One of their doubts waits' : `${undecided} of their doubts wait`} for your decision.`,
      act: 'Decide',
    },
    feedbackId ? `/feedback/${feedbackId}` : at.page,
  );
}
