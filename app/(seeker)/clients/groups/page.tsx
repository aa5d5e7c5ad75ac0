import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { listClientNames, listGroups, listPlaces } from '@/db/client-groups/reads';
import { read } from '@/db/transaction';
import { add } from './actions';
import { GroupRow } from './group-row';

export const metadata: Metadata = { title: 'Groups of clients' };

/** A coach's own groups: who is in each, and a place for a new one. No client is told of them. */
export default seekerPage(async (scope) => {
  const { groups, places, clients } = await read(scope, (tx) => ({
    groups: listGroups(tx),
    places: listPlaces(tx),
    clients: listClientNames(tx),
  }));
  const members = new Map(groups.map(({ id }) => [id, new Set<string>()]));
  for (const { groupId, linkId } of places) members.get(groupId)?.add(linkId);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/clients">
            All clients
          </a>
        </p>
        <h1>Groups</h1>
        <p className="text-ink-2">
          A word of your own for some of your clients, to find them together and to invite more into. Nobody
          is told which groups they are in.
        </p>
      </header>
      {groups.length > 0 && (
        <ul className="list">
          {groups.map((group) => (
            <GroupRow key={group.id} group={group} clients={clients} members={members.get(group.id)} />
          ))}
        </ul>
      )}
      <section aria-labelledby="new" className="stack">
        <h2 id="new" className="sec-head">
          A new group
        </h2>
        <Form action={add} actId={newId()} submit="Make the group" kind="plain">
          <Field name="name" label="Name" hint="As “Autumn programme” or “Tuesdays”." />
        </Form>
      </section>
    </main>
  );
});
