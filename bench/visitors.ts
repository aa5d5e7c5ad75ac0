import { listPage } from '@/db/list/reads';
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
  const { list } = await read(person.scope, (tx) => ({ list: listPage(tx) }));
  return { person, cookie: `${COOKIE}=${person.cookie}`, applicationId: list.rows[0]?.id ?? '' };
}
