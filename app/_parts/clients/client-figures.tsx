import { FlowFigure } from '@/app/_parts/insights/flow-figure';
import { RatesFigure } from '@/app/_parts/insights/rates-figure';
import { ReplyFigure } from '@/app/_parts/insights/reply-figure';
import { SidesFigure } from '@/app/_parts/insights/sides-figure';
import { StageTimeFigure } from '@/app/_parts/insights/stage-time-figure';
import { leftOutFor } from '@/lib/coach-links/left-out';
import type { askFiguresFor } from '@/server/figures';

interface ClientFiguresProps {
  readonly answer: Awaited<ReturnType<typeof askFiguresFor>>;
  /** Where they stand. */
  readonly page: string;
}

/** The figures of a client's applications: as on the seeker's own page, without a way to what was counted. */
export function ClientFigures({ answer, page }: ClientFiguresProps) {
  const { figures, asked, nameOf, resumeName, locale } = answer;
  const leftOut = leftOutFor(figures.rates, 'none');
  return (
    <>
      <FlowFigure flow={figures.flow} asked={asked} nameOf={nameOf} theirs={page} />
      <RatesFigure rates={figures.rates} asked={asked} theirs={page} />
      <ReplyFigure
        reply={figures.reply}
        silences={figures.silences}
        leftOut={leftOut}
        asked={asked}
        theirs={page}
      />
      <StageTimeFigure
        stages={figures.stages}
        leftOut={leftOut}
        asked={asked}
        nameOf={nameOf}
        theirs={page}
      />
      <SidesFigure
        sides={figures.sides}
        leftOut={leftOutFor(figures.rates, asked.step)}
        asked={asked}
        resumeName={resumeName}
        locale={locale}
        theirs={page}
      />
    </>
  );
}
