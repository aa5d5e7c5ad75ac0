import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { NameFinder } from '@/app/_parts/organisations/name-finder';
import { seekerPage } from '@/app/_parts/page/page';
import { Choices } from '@/components/field';
import { Form } from '@/components/form';
import { countAt, findOrganisation, listAlike, listOrganisations } from '@/db/organisations/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { type Query, textIn } from '../../../applications/board-address';
import { merge } from '../../actions';
import { whatMoves } from './what-moves';

export const metadata: Metadata = { title: 'Make two organisations one' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

/** Which one stays: the likely ones, or those found by a name. Says what moves before anything does. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const find = textIn((await searchParams).find);
  const { one, counts, alike, found } = await read(scope, (tx) => ({
    one: findOrganisation(tx, id),
    counts: countAt(tx, id),
    alike: listAlike(tx, id),
    found: find ? listOrganisations(tx, { find, limit: 20 }) : Promise.resolve([]),
  }));
  if (!one || !counts) throw new AppError('not-found');
  if (one.mergedIntoId) redirect(`/organisations/${one.mergedIntoId}/merge` as never);
  const others = (find ? found : alike).filter((other) => other.id !== id);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={`/organisations/${id}`}>
            {one.name}
          </a>
        </p>
        <h1>Make {one.name} one with another</h1>
        <p className="text-ink-2">
          {whatMoves(counts)} The other one keeps its name, and both their notes. Nothing is lost, and it can
          be taken apart again.
        </p>
      </header>
      <NameFinder action={`/organisations/${id}/merge`} label="The other one’s name" find={find} />
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
              ...(other.domain ? { hint: other.domain } : {}),
            }))}
          />
        </Form>
      ) : (
        <p role="status" className="muted">
          {find
            ? `No other organisation here matches “${find}”.`
            : 'None looks like it. Find the other one by its name.'}
        </p>
      )}
    </main>
  );
});
