import { listApplications } from '@/db/applications/reads';
import { seedApplications } from '@/db/seed/applications';
import { read } from '@/db/transaction';
import { dayIn } from '@/lib/time/days';
import { aPerson, type Person } from '@/scripts/test/people';
import { COOKIE } from '@/server/cookie';

/** Somebody signed in, with so many applications. */
export interface Visitor {
  readonly person: Person;
  readonly cookie: string;
  readonly applicationId: string;
}

/** Makes one by the product's own writes. */
export async function aVisitor(applications: number): Promise<Visitor> {
  const person = await aPerson('bench');
  await seedApplications(person.scope, { n: applications, today: dayIn('Europe/London', new Date()) });
  const { rows } = await read(person.scope, (tx) => ({ rows: listApplications(tx, { limit: 1 }) }));
  return { person, cookie: `${COOKIE}=${person.cookie}`, applicationId: rows[0]?.id ?? '' };
}
