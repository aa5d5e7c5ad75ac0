import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { countAt, findOrganisation } from '@/db/organisations/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { remove } from '../../actions';

export const metadata: Metadata = { title: 'Remove an organisation' };

type Props = { params: Promise<{ id: string }> };

/** What goes and what stays when one is removed; one with applications says what to do instead. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { one, counts } = await read(scope, (tx) => ({
    one: findOrganisation(tx, id),
    counts: countAt(tx, id),
  }));
  if (!one || !counts) throw new AppError('not-found');
  if (one.mergedIntoId) redirect(`/organisations/${one.mergedIntoId}` as never);
  const { applications, binned } = counts;
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={`/organisations/${id}`}>
            {one.name}
          </a>
        </p>
        <h1>Remove {one.name}</h1>
      </header>
      {applications + binned > 0 ? (
        <div className="stack">
          <p className="notice">
            {there(applications, binned)}, so {one.name} stays. Delete what you don’t want to keep and wait
            until it has left the bin, or make this organisation one with another.
          </p>
          <p className="acts">
            {applications > 0 && (
              <a className="btn" href={`/organisations/${id}#applications`}>
                Look at the applications
              </a>
            )}
            {binned > 0 && (
              <a className="btn" href="/bin">
                Look in the bin
              </a>
            )}
            <a className="btn" href={`/organisations/${id}/merge`}>
              Make it one with another
            </a>
          </p>
        </div>
      ) : (
        <Form action={remove} actId={newId()}>
          <p>
            It goes for good, with its notes and what was planned there. The people stay among your contacts,
            and so does what you spoke of with them.
          </p>
          <input type="hidden" name="id" value={id} readOnly />
          <div className="foot">
            <a className="btn quiet" href={`/organisations/${id}`}>
              Keep it
            </a>
            <Submit kind="plain">Remove it</Submit>
          </div>
        </Form>
      )}
    </main>
  );
});

function there(applications: number, binned: number): string {
  const some = (n: number) => (n === 1 ? 'one application' : `${n} applications`);
  const all = [applications > 0 && `${some(applications)} here`, binned > 0 && `${some(binned)} in the bin`];
  return `There ${applications + binned === 1 ? 'is' : 'are'} ${all.filter(Boolean).join(' and ')}`;
}
