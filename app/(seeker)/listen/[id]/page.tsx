import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { ThreeThings } from '@/app/_parts/listening/three-things';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { listOpenApplications } from '@/db/applications/reads';
import { findListening, findNoBehind, listLatestNoes } from '@/db/listening/reads';
import { read } from '@/db/transaction';
import { preferencesOf } from '@/lib/accounts/preferences';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { WHEN_IT_STINGS } from '@/lib/listening/ways';
import { clockIn } from '@/lib/time/zones';
import { saveNotes } from '../actions';
import { After } from './after';
import { Pad } from './pad';

export const metadata: Metadata = { title: 'Listening' };

type Props = { params: Promise<{ id: string }> };

/** Applications that can be chosen from, afterwards. */
const MANY = 300;

/** While somebody speaks; and, once it is over, what it was about. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, listening, noes, fromNo, applications } = await read(scope, (tx) => ({
    listening: findListening(tx, id),
    noes: listLatestNoes(tx),
    fromNo: findNoBehind(tx, id),
    applications: listOpenApplications(tx, { limit: MANY }),
  }));
  if (!listening) throw new AppError('not-found');
  if (listening.endedAt) return <After {...{ listening, noes, fromNo, applications, session }} />;
  const { words, myReading, version } = listening;
  return (
    <main id="main" className="page flow listen">
      <Form action={saveNotes} actId={newId()} className="stack" done="Saved.">
        <input type="hidden" name="feedbackId" value={id} readOnly />
        <input type="hidden" name="version" value={version} readOnly />
        <Pad
          id={id}
          saved={{ words, myReading, version }}
          heardBy={listening.heardBy}
          asked={listening.asked}
          startedAt={listening.startedAt}
          since={clockIn(session.timeZone, new Date(listening.startedAt)).slice(11)}
          clock={preferencesOf(session.preferences).listeningClock}
        >
          <ThreeThings />
        </Pad>
      </Form>
      <details className="mt-4">
        <summary>If it stings</summary>
        <ul className="say">
          {WHEN_IT_STINGS.map((line) => (
            <li key={line}>“{line}”</li>
          ))}
        </ul>
      </details>
    </main>
  );
});
