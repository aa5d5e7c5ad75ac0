import { fill } from '@/lib/requests/merge';

export const OUTREACH_LETTERS = ['first', 'again', 'last'] as const;
export type OutreachLetter = (typeof OUTREACH_LETTERS)[number];

interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Short, with thanks and one clear ask; no opening is needed. What only the seeker knows is a gap in brackets. */
const TEXTS: Record<OutreachLetter, Letter> = {
  first: {
    subject: 'A question about working at {organisation}',
    text: `Dear {name},

I have been reading about {organisation}, and [one thing they do that you value] stayed with me.

What I’m looking for, in short: {work}. What I bring: {skill}. I know you may have no opening, and this is not about one.

Would you have fifteen minutes in the next few weeks to tell me what your team looks for? A line in reply is just as welcome.

Thank you for reading this.

Kind regards,
{me}`,
  },
  again: {
    subject: 'A question about working at {organisation}',
    text: `Dear {name},

I wrote to you a little while ago about working at {organisation}, and I know how full a week gets.

Would fifteen minutes be possible some time this month? If somebody else is the better person to ask, I would be glad of their name.

Thank you either way.

Kind regards,
{me}`,
  },
  last: {
    subject: 'Leaving it with you',
    text: `Dear {name},

I’ll leave it there about {organisation} for now. Thank you for reading my messages.

If something in my line comes up later, may I ask you to think of me?

I wish you and your team well.

Kind regards,
{me}`,
  },
};

export interface OutreachFields {
  /** Who is written to, where it is known. */
  readonly name: string | null;
  readonly organisation: string;
  /** The role of the goal. */
  readonly role: string | null;
  /** The first skill of the goal. */
  readonly skill: string | null;
  readonly me: string | null;
}

/** A letter with its fields filled; what is not known reads well (the hiring team) or is a gap, with which nothing leaves. */
export function outreachLetter(kind: OutreachLetter, { role, skill, ...known }: OutreachFields): Letter {
  const fields = { ...known, role: role ?? '' };
  const { subject, text } = TEXTS[kind];
  // Gaps are put in first: within a field brackets would be rounded off, so that no name looks like one.
  const withGaps = text
    .replaceAll('{work}', role ? '{role}' : '[the work you do]')
    .replaceAll('{skill}', skill ? '{skill}' : '[one thing you do well]');
  const [before = '', ...after] = withGaps.split('{skill}');
  const said = skill ? fill('{role}', { ...fields, role: skill }) : '';
  return {
    subject: fill(subject, fields),
    text: [before, ...after].map((part) => fill(part, fields)).join(said),
  };
}
