import type { Metadata } from 'next';
import { ClientFigures } from '@/app/_parts/clients/client-figures';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { ConcernsOverTime } from '@/app/_parts/insights/concerns-over-time';
import { EffortByKind } from '@/app/_parts/insights/effort-by-kind';
import { PeriodForm } from '@/app/_parts/insights/period-form';
import { SkillsNow } from '@/app/_parts/insights/skills-now';
import { clientPage } from '@/app/_parts/page/page';
import { periodInWords, type Query } from '@/lib/insights/asked';
import { counted } from '@/lib/insights/words';
import { dayInWords } from '@/lib/time/days';
import { askFiguresFor } from '@/server/figures';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }>; searchParams: Promise<Query> };

/** What the search tells so far, each figure with what it rests on; the rows beneath stay where they are. */
export default clientPage<Props>('insights', async (scope, { searchParams }) => {
  const answer = await askFiguresFor(scope, await searchParams);
  const { figures, effort, asked, wrong, today, zone, locale, resumeName } = answer;
  const reader = { zone, locale, now: new Date() };
  const days = { from: asked.from, to: asked.to };
  const period = periodInWords(asked, today, locale);
  const page = clientHref(scope, '/insights');
  const isEmpty = figures.all === 0;
  return (
    <ClientFrame
      scope={scope}
      page="insights"
      title="Insights"
      lead={
        !isEmpty && (
          <p className="text-ink-2">
            Of {counted(figures.all, 'application')}, {figures.chosen} {figures.chosen === 1 ? 'is' : 'are'}{' '}
            counted here{period && `: ${period}`}. As of {dayInWords(today, '', locale)}.
          </p>
        )
      }
    >
      <div className="stack-l insights prose">
        {wrong && (
          <p role="alert" className="notice care">
            {wrong}
          </p>
        )}
        {isEmpty ? (
          <p className="text-ink-2">
            Figures begin with {clientIn(scope)}’s first application. What was said, practised and done is
            below, once there is some.
          </p>
        ) : (
          <PeriodForm
            asked={asked}
            choices={figures.choices}
            today={today}
            resumeName={resumeName}
            page={page}
          />
        )}
        {!isEmpty && figures.chosen === 0 && (
          <p>
            Nothing was sent that fits all of this. <a href={page}>Show everything</a>, or choose other days.
          </p>
        )}
        {figures.chosen > 0 && <ClientFigures answer={answer} page={page} />}
        <ConcernsOverTime said={answer.said} themes={answer.themes} period={days} reader={reader} isShared />
        <SkillsNow ratings={answer.ratings} period={days} reader={reader} self={clientIn(scope)} />
        <EffortByKind effort={effort} period={days} reader={reader} isShared />
      </div>
    </ClientFrame>
  );
});
