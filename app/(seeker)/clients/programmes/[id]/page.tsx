import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { ForEachReport } from '@/app/_parts/assignments/report';
import { seekerPage } from '@/app/_parts/page/page';
import { changeProgramme, offerIt, retire, takeUp } from '@/app/_parts/programmes/actions';
import { OfferedTo } from '@/app/_parts/programmes/offered-to';
import { ProgrammeFields } from '@/app/_parts/programmes/programme-fields';
import { ProgrammeLines } from '@/app/_parts/programmes/programme-lines';
import { Form, Submit } from '@/components/form';
import { findProgramme, listOfferedTo } from '@/db/programmes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { dayInWords, daysIn } from '@/lib/time/days';
import { rowIdIn } from '@/server/session';

export const metadata: Metadata = { title: 'A programme' };

type Props = { params: Promise<{ id: string }> };

/** One programme: what is in it, line by line, and who was offered it. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowIdIn((await params).id);
  const { session, programme, clients } = await read(scope, (tx) => ({
    programme: findProgramme(tx, id),
    clients: listOfferedTo(tx, id),
  }));
  if (!programme) throw new AppError('not-found');
  const dayOf = daysIn(session.timeZone);
  const onDay = (at: string) => dayInWords(dayOf(new Date(at)), dayOf(new Date()), session.locale);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/clients/programmes">
            Programmes
          </a>
        </p>
        <h1>{programme.name}</h1>
        {programme.words && <p className="text-ink-2 kept">{programme.words}</p>}
      </header>
      <ProgrammeLines programme={programme} />
      {!programme.retiredAt && programme.lines.length > 0 && clients.length > 0 && (
        <section className="stack" aria-labelledby="offer">
          <h2 id="offer" className="sec-head">
            Offer it
          </h2>
          <Form action={offerIt} actId={newId()}>
            <ForEachReport did="Offered to" />
            <input type="hidden" name="programmeId" value={id} readOnly />
            <OfferedTo clients={clients} version={programme.version} onDay={onDay} />
            <Submit>Offer it to those ticked</Submit>
          </Form>
        </section>
      )}
      <section className="stack" aria-labelledby="facts">
        <h2 id="facts" className="sec-head">
          The programme itself
        </h2>
        <details>
          <summary>Change its name, its line, or who is offered it</summary>
          <Form action={changeProgramme} actId={newId()} submit="Keep the changes" kind="plain" done="Kept.">
            <input type="hidden" name="programmeId" value={id} readOnly />
            <input type="hidden" name="version" value={programme.version} readOnly />
            <ProgrammeFields saved={programme} />
          </Form>
        </details>
        <Form action={programme.retiredAt ? takeUp : retire} actId={newId()} className="">
          <input type="hidden" name="programmeId" value={id} readOnly />
          <Submit kind="quiet">{programme.retiredAt ? 'Use it again' : 'Put it away'}</Submit>
        </Form>
        <p className="sm muted">
          {programme.retiredAt
            ? 'It is put away: nobody is offered it.'
            : 'Put away, nobody is offered it any more. What clients took stays theirs.'}
        </p>
      </section>
    </main>
  );
});
