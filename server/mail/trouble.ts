import { type Broken, type MailTrouble, troubleOf } from '@/lib/outbox/trouble';

/** Thrown inside conversations with mail servers only; whoever leads one turns it into a value. */
export class MailError extends Error {
  constructor(
    readonly trouble: MailTrouble,
    options?: ErrorOptions,
  ) {
    super(trouble, options);
    this.name = 'MailError';
  }
}

/** What broke a conversation, as a code with a sentence. */
export const troubleIn = (error: unknown, isHanded = false): MailTrouble =>
  error instanceof MailError ? error.trouble : troubleOf({ ...fieldsOf(error), isHanded });

/** An error's own fields: `message` is none that a spread would take along. */
const fieldsOf = (error: unknown): Broken => {
  const { code, command, response, responseCode, message } = error as Broken;
  return { code, command, response, responseCode, message };
};
