import type { Source } from '@/lib/feedback/rules';

/** How one polite question back can travel. */
export const CLARIFYING_CHANNELS = ['email', 'message'] as const;
export type ClarifyingChannel = (typeof CLARIFYING_CHANNELS)[number];

export const CLARIFYING_STATES = ['drafted', 'sent'] as const;

/** What the question is made of; null where it is not known. */
export interface Clarifying {
  readonly name: string | null;
  readonly me: string | null;
  readonly organisation: string;
  readonly role: string;
  /** The vague words, as they were said. */
  readonly said: string;
}

/** It thanks, asks for one example, and asks for nothing else. A gap in brackets is one that nothing may leave with. */
const TEXT: Record<ClarifyingChannel, string> = {
  email: `Dear {name},

Thank you for telling me. I would like to understand one thing better, so that I can learn from it: you said “{said}”. Is there one moment or one answer that gave you that impression?

A line is plenty. I’m not asking you to revisit the decision, and I won’t write about it again.

With thanks,
{me}`,
  message: `Hello {name}, thank you for telling me. You said “{said}”: is there one moment or answer that gave that impression? A line is plenty, and I’m not asking you to revisit the decision. {me}`,
};

const plain = (text: string) => text.replaceAll(/[[{]/g, '(').replaceAll(/[\]}]/g, ')');

/** The suggested question, in one go: what is in a name is never a field. */
export function clarifyingText(channel: ClarifyingChannel, { name, me, said }: Clarifying): string {
  const fields: Record<string, string> = {
    name: plain(name ?? 'hiring team'),
    me: me ? plain(me) : '[your name]',
    said: plain(said),
  };
  return TEXT[channel].replaceAll(/\{(name|me|said)\}/g, (_, field: string) => fields[field] as string);
}

export const clarifyingSubject = ({
  role,
  organisation,
}: Pick<Clarifying, 'role' | 'organisation'>): string =>
  `Thank you, and one thing to understand (${plain(role)}, ${plain(organisation)})`.slice(0, 200);

/** Whether there is somebody to ask what was meant: about an application, by a person, at an organisation that may be written to. */
export const mayBeAsked = (said: {
  readonly applicationId: string | null;
  readonly source: Source;
  readonly isClosed: boolean;
  readonly isApart: boolean;
}): boolean =>
  said.applicationId !== null &&
  !said.isClosed &&
  !said.isApart &&
  said.source !== 'my-guess' &&
  said.source !== 'automatic';
