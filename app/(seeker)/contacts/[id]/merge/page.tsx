import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { NameFinder } from '@/app/_parts/organisations/name-finder';
import { seekerPage } from '@/app/_parts/page/page';
import { Choices } from '@/components/field';
import { Form } from '@/components/form';
import { findContact, listContacts, listDoubles } from '@/db/contacts/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { type Query, textIn } from '../../../applications/board-address';
import { merge } from '../../actions';

export const metadata: Metadata = { title: 'Make two contacts one' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

/** Which entry of one person stays: the likely ones, or those found by a name. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const find = textIn((await searchParams).find);
  const { one, doubles, found } = await read(scope, (tx) => ({
    one: findContact(tx, id),
    doubles: listDoubles(tx, id),
    found: find ? listContacts(tx, { find, limit: 20 }) : Promise.resolve([]),
  }));
  if (!one) throw new AppError('not-found');
  if (one.mergedIntoId) redirect(`/contacts/${one.mergedIntoId}/merge` as never);
  const others = (find ? found : doubles).filter((other) => other.id !== id);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={`/contacts/${id}`}>
            {one.name}
          </a>
        </p>
        <h1>Make {one.name} one with another</h1>
        <p className="text-ink-2">
          What you spoke of, what you planned and their part in your applications go to the other one, whose
          name stays. A second address goes into the notes. Nothing is lost, and it can be taken apart again.
        </p>
      </header>
      <NameFinder action={`/contacts/${id}/merge`} label="The other one’s name" find={find} />
      {others.length > 0 ? (
        <Form action={merge} actId={newId()} submit="Make them one">
          <input type="hidden" name="id" value={id} readOnly />
          <Choices
            name="intoId"
            label="Which one stays?"
            initial={others.length === 1 ? (others[0]?.id ?? '') : ''}
            choices={others.map((other) => ({
              value: other.id,
              label: other.name,
              ...(other.organisation ? { hint: other.organisation } : {}),
            }))}
          />
        </Form>
      ) : (
        <p role="status" className="muted">
          {find
            ? `Nobody else here matches “${find}”.`
            : 'Nobody looks like the same. Find the other one by the name.'}
        </p>
      )}
    </main>
  );
});
