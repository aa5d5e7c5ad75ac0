import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { type Binned, listBin } from '@/db/bin/reads';
import { read } from '@/db/transaction';
import { OUTCOME_WORDS } from '@/lib/applications/rules';
import { dayInWords, daysIn } from '@/lib/time/days';
import { takeOut } from './actions';

export const metadata: Metadata = { title: 'Bin' };

type Props = { searchParams: Promise<{ put?: string | string[] }> };

/** What was deleted, each with the way back and the day on which it goes for good. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { put } = await searchParams;
  const { session, binned } = await read(scope, (tx) => ({ binned: listBin(tx) }));
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(new Date());
  const inWords = (at: string) => dayInWords(dayOf(new Date(at)), today, session.locale);
  const just = binned.find(({ id }) => id === put);
  return (
    <main id="main" className="page flow stack-l">
      <h1>Bin</h1>
      {just && (
        <div className="notice in-line" role="status">
          <p>{just.organisation} is in the bin.</p>
          <TakeOut one={just} words="Undo" />
        </div>
      )}
      {binned.length === 0 ? (
        <p className="text-ink-2">
          Nothing is in the bin. An application that you delete stays here for thirty days, with its history,
          and can be taken out again.
        </p>
      ) : (
        <>
          <p className="text-ink-2">
            These stay for thirty days, with everything that belongs to them, then they are gone for good.
          </p>
          <ul className="list">
            {binned
              .filter((one) => one !== just)
              .map((one) => (
                <li key={one.id} className="split">
                  <div>
                    <b>{one.organisation}</b>
                    <p className="text-ink-2">{one.role}</p>
                    <p className="sm muted">
                      {one.outcome ? OUTCOME_WORDS[one.outcome] : one.stage}. Put here {inWords(one.binnedAt)}
                      , goes {inWords(one.goesAt)}.
                    </p>
                  </div>
                  <TakeOut one={one} words="Take it out" />
                </li>
              ))}
          </ul>
        </>
      )}
      <p>
        <a className="go" href="/applications">
          Applications
        </a>
      </p>
    </main>
  );
});

const TakeOut = ({ one, words }: { one: Binned; words: string }) => (
  <Form action={takeOut} actId={newId()} className="stack">
    <input type="hidden" name="id" value={one.id} readOnly />
    <Submit kind="plain" label={`${words}: ${one.organisation}`}>
      {words}
    </Submit>
  </Form>
);
