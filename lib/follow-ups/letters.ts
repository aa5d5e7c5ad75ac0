import { fill } from '@/lib/requests/merge';

interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Short, kind, with one question that is easily answered. What only the seeker knows is a gap in brackets. */
const ABOUT_A_ROLE: Letter = {
  subject: 'The {role} role at {organisation}',
  text: `Dear {name},

I hope your week is going well. I’m still interested in the {role} role at {organisation}, and wanted to ask how things stand.

If there is anything more that would help you, I am happy to send it. A line is plenty.

Kind regards,
{me}`,
};

const KEEPING_IN_TOUCH: Letter = {
  subject: 'Keeping in touch',
  text: `Dear {name},

We were last in touch about [what you spoke of], and I have thought of it since.

How has it gone? I would be glad to hear, and no answer is needed if the week is full.

Kind regards,
{me}`,
};

export interface FollowUpFields {
  /** Who is written to, where it is known. */
  readonly name: string | null;
  readonly organisation: string | null;
  /** Of the application it is about, if it is about one. */
  readonly role: string | null;
  readonly me: string | null;
}

/** A text to begin a follow-up with: how an application stands, or, about none, how somebody is getting on. */
export function followUpLetter({ role, organisation, ...known }: FollowUpFields): Letter {
  const { subject, text } = role && organisation ? ABOUT_A_ROLE : KEEPING_IN_TOUCH;
  const fields = { ...known, role: role ?? '', organisation: organisation ?? '' };
  return { subject: fill(subject, fields), text: fill(text, fields) };
}
