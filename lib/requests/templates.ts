import type { StageKind } from '@/lib/stages/rules';
import type { Channel } from './rules';

/** How the one suggested text can be had. */
export const VARIANTS = ['suggested', 'shorter', 'warmer', 'phone'] as const;
export type Variant = (typeof VARIANTS)[number];

export const VARIANT_WORDS: Record<Variant, string> = {
  suggested: 'Suggested',
  shorter: 'Shorter',
  warmer: 'Warmer',
  phone: 'By phone',
};

export const CHANNEL_OF: Record<Variant, Channel> = {
  suggested: 'email',
  shorter: 'message',
  warmer: 'email',
  phone: 'phone',
};

/** What a text depends on: how far it went. */
export type Moment = 'application' | 'conversation' | 'assessment' | 'interview' | 'final';

export function momentOf(kind: StageKind | null, isFinalRound: boolean): Moment {
  if (isFinalRound) return 'final';
  if (kind === 'interview' || kind === 'offer') return 'interview';
  if (kind === 'assessment') return 'assessment';
  if (kind === 'screening') return 'conversation';
  return 'application';
}

export interface Template {
  /** Stable: kept with every request that was made from it. */
  readonly key: string;
  readonly channel: Channel;
  readonly subject: string;
  readonly text: string;
}

/** "…, and for {…}": what there is to be thankful for. */
const THANKS: Record<Moment, string> = {
  application: 'for reading my application',
  conversation: 'for the conversation we had',
  assessment: 'for the chance to show you some work',
  interview: 'for the time you took to meet me',
  final: 'for the time you and your colleagues gave me over all the rounds',
};
const STRONGER: Record<Moment, string> = {
  application: 'my application',
  conversation: 'my case',
  assessment: 'my work on the task',
  interview: 'my interview',
  final: 'my case in the final round',
};
/** What is worth saying warmly, as far as there was somebody to meet. */
const WARM: Record<Moment, string> = {
  application: 'I know how many of these you read.',
  conversation: 'I enjoyed talking with you, and it told me a lot about the team.',
  assessment: 'I enjoyed the task, and learned something by doing it.',
  interview: 'I enjoyed our conversation, and came away liking the team more.',
  final: 'I enjoyed every conversation, and came away liking the team more each time.',
};

const SUBJECT = 'Thank you, and one question';

const SUGGESTED = (moment: Moment) => `Dear {name},

Thank you for letting me know about the {role} role, and ${THANKS[moment]}.

I’m not asking you to revisit the decision. I’d like to learn from it. If you can spare a minute, what is one thing that would have made ${STRONGER[moment]} stronger?

A sentence is plenty, and I’d be grateful for it.

Kind regards,
{me}`;

const SHORTER = (moment: Moment) =>
  `Hello {name}, thank you for letting me know about the {role} role. I’m not asking you to revisit the decision. If you can spare a line: what one thing would have made ${STRONGER[moment]} stronger? Thank you, {me}`;

const WARMER = (moment: Moment) => `Dear {name},

Thank you for telling me about the {role} role, and ${THANKS[moment]}. ${WARM[moment]}

I respect the decision, and I’m not asking you to revisit it. I want to do better next time, and your view would help me more than any guess of mine: what is one thing that would have made ${STRONGER[moment]} stronger?

If you would rather not say, I understand. Either way, thank you, and I wish you and the team well.

Warm regards,
{me}`;

const PHONE = (
  moment: Moment,
) => `Hello, this is {me}. You told me about the {role} role at {organisation}. Thank you for that, and ${THANKS[moment]}.

I’m not asking you to revisit the decision. Do you have two minutes for one question?

(If yes)
What is one thing that would have made ${STRONGER[moment]} stronger?

(Write down their words as they say them. There is nothing to answer.)

Thank you, that helps. Could you give me an example of that?

Thank you for being open with me. I wish you and the team well.

(If no)
Of course. Thank you all the same, and have a good day.`;

const TEXTS: Record<Variant, (moment: Moment) => string> = {
  suggested: SUGGESTED,
  shorter: SHORTER,
  warmer: WARMER,
  phone: PHONE,
};

/**
 * The built-in text for a moment. Each one thanks, asks for one thing, and says that the decision is not in question.
 * Merge fields stand in braces: {name}, {role}, {organisation}, {me}.
 */
export function templateFor(moment: Moment, variant: Variant): Template {
  return {
    key: `${variant}-${moment}`,
    channel: CHANNEL_OF[variant],
    subject: variant === 'phone' || variant === 'shorter' ? '' : SUBJECT,
    text: TEXTS[variant](moment),
  };
}
