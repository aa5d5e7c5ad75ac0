import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { GiftFields } from '@/app/_parts/assignments/gift-fields';
import { GiftTabs, giftIn } from '@/app/_parts/assignments/gift-tabs';
import { ForEachReport } from '@/app/_parts/assignments/report';
import { Who } from '@/app/_parts/assignments/who';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { listMayBeGiven } from '@/db/assignments/reads';
import { listGroups, listPlaces } from '@/db/client-groups/reads';
import { read } from '@/db/transaction';
import type { Gift } from '@/lib/assignments/rules';
import { giveItemToMany, giveQuestionToMany, giveTemplateToMany } from './actions';

export const metadata: Metadata = { title: 'Give something to practise' };

type Asked = string | string[] | undefined;
type Props = { searchParams: Promise<{ give?: Asked; group?: Asked }> };

const ACTIONS = { item: giveItemToMany, question: giveQuestionToMany, template: giveTemplateToMany };

/** One thing for several clients at once, or for a group: what, who, and afterwards who has it. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const asked = await searchParams;
  const gift = giftIn(asked.give);
  const { clients, groups, places } = await read(scope, (tx) => ({
    clients: listMayBeGiven(tx),
    groups: listGroups(tx),
    places: listPlaces(tx),
  }));
  const group = groups.find(({ id }) => id === asked.group);
  const ticked = new Set(places.filter(({ groupId }) => groupId === group?.id).map(({ linkId }) => linkId));
  const href = (one: Gift, id = group?.id) => `/clients/assign?give=${one}${id ? `&group=${id}` : ''}`;
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/clients">
            All clients
          </a>
        </p>
        <h1>Give something to practise</h1>
        <p className="text-ink-2">
          To one client or to many at once. A thing to practise goes on their checklist; a question or a text
          waits under Practice until they take it up or put it away.
        </p>
      </header>
      {clients.some(({ takes }) => takes) ? (
        <>
          <GiftTabs gift={gift} href={href} />
          {groups.length > 0 && (
            <nav className="row wrap" aria-label="Tick a group">
              <span className="sm muted">Tick a group:</span>
              {groups.map(({ id, name }) => (
                <a
                  key={id}
                  className="chip"
                  href={href(gift, id)}
                  aria-current={id === group?.id ? 'true' : undefined}
                >
                  {name}
                </a>
              ))}
            </nav>
          )}
          <Form
            key={`${gift} ${group?.id}`}
            action={ACTIONS[gift]}
            actId={newId()}
            keep={`clients.assign.${gift}`}
          >
            <ForEachReport did="Given to" />
            <GiftFields gift={gift} />
            <Who clients={clients} ticked={ticked} />
            <Submit>Give it to those ticked</Submit>
          </Form>
        </>
      ) : (
        <p>
          {clients.length === 0
            ? 'No client has let you in yet. Once one shares practice with comments, you can give them things to do here.'
            : 'None of your clients shares practice with comments yet, and only then can something be given. Each decides that for themselves.'}{' '}
          {clients.length === 0 && <a href="/clients/invite">Invite a client</a>}
        </p>
      )}
    </main>
  );
});
