import { isNotNull, isNull, ne } from 'drizzle-orm';
import { applications } from '../applications/tables';
import { coachLinks } from '../coach-links/tables';
import { documents } from '../documents/tables';
import { feedback } from '../feedback/tables';
import { contacts } from '../organisations/tables';
import { outbox } from '../outbox/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';

export type Going = Awaited<ReturnType<typeof countGoing>>;

/** How much there is of what goes with an account, and of what ends at once when it is left. */
export async function countGoing({ scope, db }: Reading<OwnScope>) {
  const [apps, noes, heard, people, papers, waiting, coaches] = await Promise.all([
    db.$count(applications, owned(scope, applications)),
    db.$count(rejections, owned(scope, rejections)),
    db.$count(feedback, owned(scope, feedback)),
    db.$count(contacts, owned(scope, contacts, isNull(contacts.mergedIntoId))),
    db.$count(documents, owned(scope, documents)),
    db.$count(outbox, owned(scope, outbox, ne(outbox.purpose, 'account'), isNotNull(outbox.dueAt))),
    db.$count(coachLinks, owned(scope, coachLinks, isNull(coachLinks.endedAt))),
  ]);
  return { applications: apps, noes, feedback: heard, people, documents: papers, waiting, coaches };
}
