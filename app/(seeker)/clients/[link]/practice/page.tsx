import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { HelpActs } from '@/app/_parts/clients/help-acts';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { PracticeList } from '@/app/_parts/clients/practice-list';
import { PracticeProgress } from '@/app/_parts/clients/practice-progress';
import { readerOf } from '@/app/_parts/clients/reader';
import { Section } from '@/app/_parts/clients/section';
import { clientPage } from '@/app/_parts/page/page';
import { listPractice } from '@/db/practice/reads';
import { read } from '@/db/transaction';
import { progressOf } from '@/lib/practice/progress';
import { isFinished } from '@/lib/practice/rules';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** What there is to practise and who gave it, how far it is, and what is done. */
export default clientPage<Props>('practice', async (scope) => {
  const { session, items } = await read(scope, (tx) => ({ items: listPractice(tx) }));
  const reader = readerOf(session);
  const done = items.filter((item) => isFinished(item, reader.today));
  const open = items.filter((item) => !isFinished(item, reader.today));
  const address = clientHref(scope, '/practice');
  return (
    <ClientFrame scope={scope} page="practice" title="Practice">
      <HelpActs scope={scope} part="practice" />
      {items.length === 0 ? (
        <p className="text-ink-2">
          Nothing on it yet. What {clientIn(scope)} takes from the library, decides to work on or is given
          stands here.
        </p>
      ) : (
        <div className="two">
          <div className="stack-l">
            <Section id="open" title="To practise">
              {open.length === 0 ? (
                <p className="muted">Nothing is open.</p>
              ) : (
                <PracticeList items={open} reader={reader} item={address} />
              )}
            </Section>
            {done.length > 0 && (
              <Section id="done" title="Done">
                <PracticeList items={done} reader={reader} item={address} />
              </Section>
            )}
          </div>
          <PracticeProgress progress={progressOf(items, reader.today)} />
        </div>
      )}
    </ClientFrame>
  );
});
