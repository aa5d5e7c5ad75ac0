import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Application } from '@/db/applications/reads';
import { silenceWords } from '@/lib/applications/silence';
import type { UsualReplyTime } from '@/lib/applications/usual-reply-time';
import { move } from '../actions';
import { letItWait } from './actions';

interface QuietProps {
  readonly application: Application;
  readonly days: number;
  readonly usual: UsualReplyTime;
  readonly closedStage: string;
}

/** What a long silence may mean, as an offer: nothing is closed by itself. */
export function Quiet({ application, days, usual, closedStage }: QuietProps) {
  const seen = (
    <>
      <input type="hidden" name="id" value={application.id} readOnly />
      <input type="hidden" name="version" value={application.version} readOnly />
    </>
  );
  return (
    <section className="ending stack" aria-labelledby="quiet">
      <h2 id="quiet" className="eyebrow">
        Quiet for {days} days
      </h2>
      <p>{silenceWords(days, usual)}</p>
      <div className="acts">
        <Form action={move} actId={newId()} className="contents">
          {seen}
          <input type="hidden" name="stageId" value={closedStage} readOnly />
          <input type="hidden" name="outcome" value="no-reply" readOnly />
          <Submit kind="plain">Close it as “no reply”</Submit>
        </Form>
        <Form action={letItWait} actId={newId()} className="contents">
          {seen}
          <Submit kind="quiet">Leave it open</Submit>
        </Form>
      </div>
    </section>
  );
}
