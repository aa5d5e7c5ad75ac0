import type { Metadata } from 'next';
import { ConcernsOverTime } from '@/app/_parts/insights/concerns-over-time';
import { EffortByKind } from '@/app/_parts/insights/effort-by-kind';
import { FlowFigure } from '@/app/_parts/insights/flow-figure';
import { PeriodForm } from '@/app/_parts/insights/period-form';
import { RatesFigure } from '@/app/_parts/insights/rates-figure';
import { ReplyFigure } from '@/app/_parts/insights/reply-figure';
import { SidesFigure } from '@/app/_parts/insights/sides-figure';
import { SkillsNow } from '@/app/_parts/insights/skills-now';
import { StageTimeFigure } from '@/app/_parts/insights/stage-time-figure';
import { seekerPage } from '@/app/_parts/page/page';
import { PrintButton } from '@/components/print-button';
import { besidesSentence, isNarrowed, periodInWords, type Query } from '@/lib/insights/asked';
import type { Figures } from '@/lib/insights/figures';
import { leftOutSentence } from '@/lib/insights/rate-words';
import { counted } from '@/lib/insights/words';
import { dayInWords } from '@/lib/time/days';
import { askFigures } from '@/server/figures';
import { NothingYet } from './nothing-yet';
import { Opening } from './opening';

export const metadata: Metadata = { title: 'Insights' };

type Props = { searchParams: Promise<Query> };

const sentWords = ({ all, sent }: Pick<Figures, 'all' | 'sent'>) =>
  all === 1
    ? `1 application, ${sent === 1 ? 'sent' : 'not sent yet'}`
    : `${counted(all, 'application')}, ${sent} of them sent`;

/** What the search tells so far: one sentence and one lever, then each figure with what it rests on. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const answer = await askFigures(scope, await searchParams);
  const { figures, effort, asked, wrong, today, zone, locale, nameOf, resumeName } = answer;
  // Of what was said and practised: days narrow it, and what applications have in common does not.
  const { said, themes, ratings } = answer;
  const reader = { zone, locale, now: new Date() };
  const days = { from: asked.from, to: asked.to };
  const isEmpty = figures.all === 0;
  // Talks, practice and ratings may be there before any application is.
  const hasMore = said.length > 0 || ratings.length > 0 || effort.total > 0;
  const period = periodInWords(asked, today, locale);
  // What is out of figures about the person, whichever; what is out at one step is said there.
  const { out, steps } = figures.rates;
  const leftOut = leftOutSentence({ steps: [], out });
  const leftOutAtStep = leftOutSentence({ steps: steps.filter(({ step }) => step === asked.step), out });
  const isPart = period !== undefined || isNarrowed(asked);
  return (
    <main id="main" className="page flow stack-l insights">
      <header className="stack">
        <h1>Insights</h1>
        {!isEmpty && (
          <p className="text-ink-2">
            {isPart
              ? `Of ${counted(figures.all, 'application')}, ${figures.chosen} ${figures.chosen === 1 ? 'is' : 'are'} counted here`
              : sentWords(figures)}
            {period && `: ${period}`}. As of {dayInWords(today, '', locale)}.
          </p>
        )}
      </header>
      {wrong && (
        <p role="alert" className="notice care">
          {wrong}
        </p>
      )}
      {isEmpty ? (
        <NothingYet />
      ) : (
        <>
          <Opening sentences={figures.opening} />
          <PeriodForm asked={asked} choices={figures.choices} today={today} resumeName={resumeName} />
        </>
      )}
      {!isEmpty && figures.chosen === 0 && (
        <p>
          Nothing was sent that fits all of this. <a href="/insights">Show everything</a>, or choose other
          days.
        </p>
      )}
      {figures.chosen > 0 && (
        <>
          <FlowFigure flow={figures.flow} asked={asked} nameOf={nameOf} />
          <RatesFigure rates={figures.rates} asked={asked} />
          <ReplyFigure reply={figures.reply} silences={figures.silences} leftOut={leftOut} asked={asked} />
          <StageTimeFigure stages={figures.stages} leftOut={leftOut} asked={asked} nameOf={nameOf} />
          <SidesFigure
            sides={figures.sides}
            leftOut={leftOutAtStep}
            asked={asked}
            resumeName={resumeName}
            locale={locale}
          />
        </>
      )}
      {(!isEmpty || hasMore) && (
        <>
          {isPart && <p className="text-ink-2">{besidesSentence(asked)}</p>}
          <ConcernsOverTime said={said} themes={themes} period={days} reader={reader} />
          <SkillsNow ratings={ratings} period={days} reader={reader} />
          <EffortByKind effort={effort} period={days} reader={reader} />
        </>
      )}
      {!isEmpty && (
        <div className="acts no-print">
          <PrintButton>Print these pages</PrintButton>
          <a className="btn quiet" href="/insights/forecast">
            How many more might it take?
          </a>
        </div>
      )}
    </main>
  );
});
