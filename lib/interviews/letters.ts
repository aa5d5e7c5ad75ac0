import { type Fields, fill } from '@/lib/requests/merge';

/** What one writes around an interview. */
export const LETTERS = ['thanks', 'adjustment'] as const;
export type LetterKind = (typeof LETTERS)[number];

export const LETTER_WORDS: Record<LetterKind, string> = {
  thanks: 'Say thank you',
  adjustment: 'Ask for an adjustment',
};

interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Merge fields stand in braces, as in `lib/requests/templates.ts`; what only the seeker knows is a gap in brackets. */
const THANKS: Letter = {
  subject: 'Thank you for your time',
  text: `Dear {name},

Thank you for taking the time to meet me{day} about the {role} role at {organisation}. What you said about [one thing they told you] stayed with me.

I would be glad to hear from you when you know more.

Kind regards,
{me}`,
};

const ONE: Letter = {
  subject: 'One thing that would help me at the interview',
  text: `Dear {name},

Thank you for inviting me to an interview{day} for the {role} role at {organisation}. I am looking forward to it.

So that I can show you my work as it is, I would like to ask for one adjustment (you may call it an accommodation): {needs}.

Could you tell me whether that is possible? I am glad to talk it through if that is easier.

Kind regards,
{me}`,
};

const SEVERAL: Letter = {
  subject: 'What would help me at the interview',
  text: ONE.text.replace(
    'I would like to ask for one adjustment (you may call it an accommodation): {needs}.\n\nCould you tell me whether that is possible?',
    'I would like to ask for these adjustments (you may call them accommodations):\n\n{needs}\n\nCould you tell me which of them are possible?',
  ),
};

export interface LetterFields extends Fields {
  /** The day it is or was, in words; null where none is known. */
  readonly day: string | null;
  /** What is to be asked for. */
  readonly needs: readonly string[];
}

/**
 * A letter with its fields filled; what is not known reads well or is a gap in brackets, with which nothing leaves.
 */
export function letterFor(kind: LetterKind, { day, needs, ...fields }: LetterFields): Letter {
  const { subject, text } = kind === 'thanks' ? THANKS : needs.length > 1 ? SEVERAL : ONE;
  const [first = '[what you need]', ...more] = needs.map(bare);
  return {
    subject,
    // The seeker's own words last: braces in them are theirs.
    text: fill(text, fields)
      .split('{day}')
      .join(day ? ` on ${day}` : '')
      .split('{needs}')
      .join(more.length > 0 ? [first, ...more].map((need) => `- ${need}`).join('\n') : first),
  };
}

/** As it stands within a sentence, on a line of its own. */
const bare = (need: string) =>
  need.replaceAll(/\s+/g, ' ').replaceAll(/[[{]/g, '(').replaceAll(/[\]}]/g, ')').replace(/\.$/, '');
