import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { GiftFields } from '@/app/_parts/assignments/gift-fields';
import { GiftTabs, giftIn } from '@/app/_parts/assignments/gift-tabs';
import { GivenList } from '@/app/_parts/assignments/given-list';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { clientPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { listAssignments, listItemsGiven } from '@/db/assignments/reads';
import { read } from '@/db/transaction';
import { dayInWords, daysIn } from '@/lib/time/days';
import { giveOneItem, giveOneQuestion, giveOneTemplate } from './actions';

export const metadata: Metadata = { title: null };

type Props = {
  params: Promise<{ link: string }>;
  searchParams: Promise<{ give?: string | string[] }>;
};

const ACTIONS = { item: giveOneItem, question: giveOneQuestion, template: giveOneTemplate };

/** Something for this client, and what became of what was given before. */
export default clientPage<Props>('practice', async (scope, { searchParams }) => {
  const gift = giftIn((await searchParams).give);
  const { session, items, others } = await read(scope, (tx) => ({
    items: listItemsGiven(tx),
    others: listAssignments(tx),
  }));
  const dayOf = daysIn(session.timeZone);
  const onDay = (at: string) => dayInWords(dayOf(new Date(at)), dayOf(new Date()), session.locale);
  const mayGive = scope.mayComment.has('practice') && !scope.isPreview;
  return (
    <ClientFrame
      scope={scope}
      page="practice"
      title={mayGive ? 'Give something to practise' : 'What was given'}
      up={{ path: '/practice', words: 'Practice' }}
      width="page flow"
    >
      <div className="stack-l">
        {mayGive && (
          <>
            <GiftTabs gift={gift} href={(one) => `${clientHref(scope, '/practice/assign')}?give=${one}`} />
            <Form
              key={gift}
              action={ACTIONS[gift]}
              actId={newId()}
              keep={`clients.${scope.linkId}.assign.${gift}`}
              done={`${clientIn(scope)} has it, and what they had already is there once. It stands below.`}
            >
              <input type="hidden" name="linkId" value={scope.linkId} readOnly />
              <GiftFields gift={gift} />
              <Submit>Give it to {clientIn(scope)}</Submit>
            </Form>
          </>
        )}
        <GivenList items={items} others={others} onDay={onDay} />
      </div>
    </ClientFrame>
  );
});
