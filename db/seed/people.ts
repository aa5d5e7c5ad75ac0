import { v7 as newId } from 'uuid';
import { addDays, type Day } from '@/lib/time/days';
import { addContact } from '../contacts/writes';
import { logConversation } from '../conversations/writes';
import { addFollowUp } from '../follow-ups/writes';
import { addOrganisation } from '../organisations/writes';
import { addContact as takePart } from '../parts/writes';
import type { Writing } from '../transaction';
import { orThrow } from './walk';

/** Somebody inside who is spoken with and will be again, and a place that is aimed for before it has an opening. */
export async function know(
  tx: Writing,
  { organisation, applicationId }: { organisation: string; applicationId: string },
  today: Day,
): Promise<void> {
  const { id: contactId } = orThrow(
    await addContact(tx, newId(), {
      name: 'Imogen Hart',
      organisation,
      part: 'Head of operations',
      email: 'imogen@northgate.example.org',
      phone: null,
      notes: '',
    }),
  );
  orThrow(await takePart(tx, { applicationId, contactId, part: 'hiring-manager' }));
  const person = { contactId, organisationId: null };
  for (const [kind, daysAgo, words] of [
    ['call', 16, 'Wants somebody who can plan around school holidays.'],
    ['video', 2, 'Liked the visitor study, and asked how I would begin.'],
  ] as const)
    orThrow(
      await logConversation(tx, newId(), {
        ...person,
        applicationId,
        kind,
        on: addDays(today, -daysAgo),
        words,
      }),
    );
  const next = { what: 'Ask how the opening went', dueOn: addDays(today, 5) };
  orThrow(await addFollowUp(tx, newId(), { ...person, applicationId: null, ...next }));
  orThrow(
    await addOrganisation(tx, {
      name: 'Heron Archives',
      website: 'https://heron.example.org',
      notes: 'They train people who come from elsewhere.',
      isTarget: true,
    }),
  );
}
