import type { Metadata } from 'next';
import { FlowFigure } from '@/app/_parts/insights/flow-figure';
import { PeriodForm } from '@/app/_parts/insights/period-form';
import { RatesFigure } from '@/app/_parts/insights/rates-figure';
import { ReplyFigure } from '@/app/_parts/insights/reply-figure';
import { SidesFigure } from '@/app/_parts/insights/sides-figure';
import { StageTimeFigure } from '@/app/_parts/insights/stage-time-figure';
import { seekerPage } from '@/app/_parts/page/page';
import { PrintButton } from '@/components/print-button';
import { isNarrowed, periodInWords, type Query } from '@/lib/insights/asked';
import { leftOutSentence } from '@/lib/insights/rate-words';
import { counted } from '@/lib/insights/words';
import { dayInWords } from '@/lib/time/days';
import { askFigures } from '@/server/figures';
import { NothingYet } from './nothing-yet';
import { Opening } from './opening';

export const metadata: Metadata = { title: 'Insights' };

type Props = { searchParams: Promise<Query> };

/** What the search tells so far: one sentence and one lever, then each figure with what it rests on. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const answer = await askFigures(scope, await searchParams);
  const { figures, asked, wrong, today, locale, nameOf, resumeName } = answer;
  if (figures.all === 0) return <NothingYet />;
  const period = periodInWords(asked, today, locale);
  // What is out of figures about the person, whichever; what is out at one step is said there.
  const leftOut = leftOutSentence({ steps: [], out: figures.rates.out });
  const isPart = period !== undefined || isNarrowed(asked);
  return (
    <main id="main" className="page flow stack-l insights">
      <header className="stack">
        <h1>Insights</h1>
        <p className="text-ink-2">
          {isPart
            ? `Of ${counted(figures.all, 'application')}, ${figures.chosen} ${figures.chosen === 1 ? 'is' : 'are'} counted here`
            : `${counted(figures.all, 'application')}, ${figures.sent} of them sent`}
          {period && `: ${period}`}. As of {dayInWords(today, '', locale)}.
        </p>
      </header>
      {wrong && (
        <p role="alert" className="notice care">
          {wrong}
        </p>
      )}
      <Opening sentences={figures.opening} />
      <PeriodForm asked={asked} choices={figures.choices} today={today} resumeName={resumeName} />
      {figures.chosen === 0 ? (
        <p>
          Nothing was sent that fits all of this. <a href="/insights">Show everything</a>, or choose other
          days.
        </p>
      ) : (
        <>
          <FlowFigure flow={figures.flow} asked={asked} nameOf={nameOf} />
          <RatesFigure rates={figures.rates} asked={asked} />
          <ReplyFigure reply={figures.reply} silences={figures.silences} leftOut={leftOut} asked={asked} />
          <StageTimeFigure stages={figures.stages} leftOut={leftOut} asked={asked} nameOf={nameOf} />
          <SidesFigure sides={figures.sides} asked={asked} resumeName={resumeName} locale={locale} />
        </>
      )}
      <div className="acts no-print">
        <PrintButton>Print these pages</PrintButton>
        <a className="btn quiet" href="/insights/forecast">
          How many more might it take?
        </a>
      </div>
    </main>
  );
});
