import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { SayWhatAbout } from '@/app/_parts/listening/say-what-about';
import { seekerPage } from '@/app/_parts/page/page';
import { fromWhom } from '@/app/_parts/words/words';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { Icon } from '@/components/icon';
import { findClarification } from '@/db/clarifications/reads';
import { findFeedback, listConcerns, listStrengths } from '@/db/feedback/reads';
import { listInterviews } from '@/db/interviews/reads';
import { findTalk } from '@/db/listening/reads';
import { listThemes } from '@/db/themes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { vagueIn } from '@/lib/clarifications/vague';
import { apartCues } from '@/lib/feedback/apart-cues';
import { quietAt } from '@/lib/feedback/quiet-hours';
import { momentInWords } from '@/lib/feedback/record';
import { SOURCE_WORDS } from '@/lib/feedback/rules';
import { sentencesOf } from '@/lib/feedback/sentences';
import { dayIn } from '@/lib/time/days';
import { keepMyReading, noteMarked } from '../actions';
import { ApartOffer, KeptApart } from './apart-offer';
import { Doubted } from './doubted';
import { Liked } from './liked';
import { Passages } from './passages';
import { TheirWords } from './their-words';
import { Unclear } from './unclear';

export const metadata: Metadata = { title: 'What they said' };

type Props = { params: Promise<{ id: string }> };

/** One piece of feedback: their words, then what they liked, then their doubts, each with a decision. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, said, strengths, concerns, themes, coming, question, talk } = await read(scope, (tx) => ({
    said: findFeedback(tx, id),
    strengths: listStrengths(tx, { feedbackId: id }),
    concerns: listConcerns(tx, { feedbackId: id }),
    themes: listThemes(tx),
    coming: listInterviews(tx, { limit: 1 }),
    question: findClarification(tx, id),
    talk: findTalk(tx, id),
  }));
  if (!said) throw new AppError('not-found');
  if (talk && !talk.endedAt) redirect(`/listen/${id}` as never); // still being written down
  const now = new Date();
  const today = dayIn(session.timeZone, now);
  const quiet = quietAt(now, session.timeZone, coming[0]?.startsAt);
  const isFolded = said.readOnceAt !== null || quiet !== null;
  const when = momentInWords(said.heardAt, { ...session, zone: session.timeZone, isTimed: said.isTimed });
  const from = `${fromWhom(said.speaker, said.organisation, when)} · ${SOURCE_WORDS[said.source]}`;
  const kept = concerns.filter((one) => one.decision === 'should-not-count');
  const isKept = (start: number, end: number) =>
    kept.some((one) => one.start !== null && one.end !== null && one.start < end && start < one.end);
  const sentences = sentencesOf(said.words);
  const cues = said.notApartAt
    ? []
    : apartCues(said.words, sentences).filter(({ passage }) => !isKept(passage.start, passage.end));
  const vague = vagueIn(said.words);
  const isUnclear = cues.length === 0 && !said.isApart && vague !== null;
  const mark = (
    <Passages
      key={`${strengths.length}-${concerns.length}`}
      action={noteMarked}
      feedbackId={id}
      words={said.words}
      sentences={sentences}
      acts={[newId(), newId()]}
    />
  );
  return (
    <main id="main" className="page flow stack-l">
      <header>
        {said.rejectionId && (
          <p className="crumb">
            <a className="go" href={`/rejections/${said.rejectionId}`}>
              {said.organisation}
            </a>
            <Icon name="next" className="ic s" />
            {said.role}
          </p>
        )}
        <h1>What {said.speaker || (said.organisation ?? 'they')} said</h1>
        <SayWhatAbout talk={talk} said={said} />
      </header>
      <TheirWords said={said} from={from} quiet={quiet}>
        {mark}
      </TheirWords>
      {cues.length > 0 && <ApartOffer feedbackId={id} cues={cues} isFolded={isFolded} />}
      {said.isApart && <KeptApart feedbackId={id} n={kept.length} />}
      <section>
        <h2 className="sec-head">How I read it</h2>
        {said.myReading && <p className="kept mt-3">{said.myReading}</p>}
        <details>
          <summary>{said.myReading ? 'Change it' : 'Write it down, if you like'}</summary>
          <Form action={keepMyReading} actId={newId()} submit="Keep" kind="plain" done="Kept.">
            <input type="hidden" name="id" value={id} readOnly />
            <input type="hidden" name="version" value={said.version} readOnly />
            <Field name="myReading" label="How I read it" type="area" initial={said.myReading} rows={3} />
          </Form>
        </details>
      </section>
      <Liked feedbackId={id} strengths={strengths} />
      <Doubted
        said={said}
        concerns={concerns}
        themes={themes}
        today={today}
        nextInterviewId={coming[0]?.id ?? null}
        quiet={quiet}
      />
      {(isUnclear || question) && (
        <Unclear
          said={said}
          vague={vague}
          question={question}
          zone={session.timeZone}
          locale={session.locale}
          isFolded={isFolded}
        />
      )}
    </main>
  );
});
