import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { LetterGiven } from '@/db/outbox/writes';
import { config } from '../config';
import { seal, unseal } from '../seal';

/** What a letter says: plain text, paragraphs parted by an empty line, a link on a line of its own. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}
const letterShape = z.object({ subject: z.string(), text: z.string() });

/** Whether letters can be sent at all. */
export const hasMail = () => Boolean(config().SMTP_URL);

/** A letter, sealed for the outbox. @param key what makes it the same letter when asked for again. */
export const sealedLetter = (recipient: string, letter: Letter, key: string = newId()): LetterGiven => ({
  id: newId(),
  recipient,
  sealed: seal('letter', JSON.stringify({ subject: letter.subject, text: letter.text })),
  idempotencyKey: key,
});

/** The same to somebody's own address; undefined where they have none, or no letter can be sent. */
export const letterTo = (address: string | null, letter: Letter): LetterGiven | undefined =>
  address && hasMail() ? sealedLetter(address, letter) : undefined;

/** The letter in a row of the outbox; undefined when it was sealed by another installation, or is emptied. */
export function openedLetter(sealed: string): Letter | undefined {
  const text = unseal('letter', sealed);
  return text === undefined ? undefined : letterShape.parse(JSON.parse(text));
}

/** An absolute link to a page of ours. */
export const linkTo = (path: string) => new URL(path, config().ONWARD_URL).href;
