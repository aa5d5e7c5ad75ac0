import { type InsightsAsked, insightsHref } from '@/lib/insights/asked';
import { SIDE_WORDS } from '@/lib/insights/csv';
import { STEPS, type StepName } from '@/lib/insights/fates';
import { type Figures, SIDES, type Side } from '@/lib/insights/figures';
import { comparisonSentences, type Group, type Groups, groupWords, rateAt } from '@/lib/insights/groups';
import { drawnInterval } from '@/lib/insights/intervals';
import { counted, listed, monthName, rangeInHundred } from '@/lib/insights/words';
import { aboutFigure } from './about-figure';
import { SideBySide, type SideDrawn } from './side-by-side';

interface SidesFigureProps {
  readonly sides: Figures['sides'];
  /** What was left out at the step, and of every figure, as a sentence. */
  readonly leftOut: string | undefined;
  readonly asked: InsightsAsked;
  readonly resumeName: (id: string) => string;
  readonly locale: string;
  /** Where a client's figures stand, for their coach: then nothing leads to what was counted. */
  readonly theirs?: string | undefined;
}

const STEP_LINKS: Record<StepName, string> = {
  answer: 'First answer',
  interview: 'Interview',
  offer: 'Offer',
};

/** The same rates side by side, a step at a time. */
export function SidesFigure({ sides, leftOut, asked, resumeName, locale, theirs }: SidesFigureProps) {
  const insights = theirs ?? '/insights';
  const nameIn = (side: Side, { key, name }: Group) =>
    side === 'resume' ? resumeName(key) : side === 'month' ? monthName(key, locale) : name;
  return (
    <SideBySide
      about={aboutFigure('groups', 'Side by side', { asked, theirs })}
      steps={STEPS.map((step) => ({
        name: STEP_LINKS[step],
        href: `${insightsHref(insights, { ...asked, step })}#groups`,
        isCurrent: step === asked.step,
      }))}
      sides={SIDES.map((side) => {
        const named = sides[side].groups.map((group) => ({ ...group, name: nameIn(side, group) }));
        return {
          name: SIDE_WORDS[side],
          href: theirs ? undefined : insightsHref('/insights/rows', asked, { figure: 'groups', part: side }),
          ...sideOf(side, { ...sides[side], groups: named }, { asked, insights, hasCsv: !theirs }),
        };
      })}
      leftOut={leftOut}
      isOwn={!theirs}
    />
  );
}

/** Groups that are drawn, and names of small ones that are said. */
const MOST = 8;

interface Around {
  readonly asked: InsightsAsked;
  /** Where the page of figures is. */
  readonly insights: string;
  readonly hasCsv: boolean;
}

/** One way of putting groups beside each other: those that are drawn, and what is said of them and of the rest. */
function sideOf(
  side: Side,
  groups: Groups,
  { asked, insights, hasCsv }: Around,
): Pick<SideDrawn, 'groups' | 'words' | 'rest'> {
  if (groups.groups.length === 0)
    return { groups: [], words: hasCsv ? NONE[side] : 'Nothing is noted here yet.', rest: undefined };
  const { step } = asked;
  const measured = groups.groups.filter((group) => rateAt(group, step).interval);
  const small = groups.groups.filter((group) => !rateAt(group, step).interval);
  // Months follow each other; of everything else the largest comes first.
  const shown = (
    side === 'month' ? measured.toSorted((one, other) => (one.key < other.key ? 1 : -1)) : measured
  ).slice(0, MOST);
  return {
    groups: shown.flatMap((group) => {
      const { wentOn, known, open, interval } = rateAt(group, step);
      if (!interval) return [];
      return {
        key: group.key,
        name: group.name,
        href: insightsHref(insights, { ...asked, ...narrowedTo(side, group.key) }),
        drawn: drawnInterval(interval, wentOn / known),
        words: `${wentOn} of ${known}, ${rangeInHundred(interval)}${open > 0 ? `; ${open} open` : ''}`,
      };
    }),
    words: comparisonSentences(groups, step).join(' '),
    rest: restSentence(groups, { measured, shown: shown.length, small, step, hasCsv }),
  };
}

/** What the page is narrowed to by a press on a group. */
function narrowedTo(side: Side, key: string): Partial<InsightsAsked> {
  if (side !== 'month') return { [side]: key };
  const [year, month] = key.split('-').map(Number) as [number, number];
  return { from: `${key}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

interface Rest {
  readonly measured: readonly Group[];
  readonly shown: number;
  readonly small: readonly Group[];
  readonly step: StepName;
  readonly hasCsv: boolean;
}

/** What is not drawn: groups beyond the most, those too small for a rate, and what is in none. */
function restSentence({ without }: Groups, { measured, shown, small, step, hasCsv }: Rest): string {
  const more = small.length - MOST;
  const names = small.slice(0, MOST).map((group) => groupWords(group, step));
  return [
    measured.length > shown &&
      `${counted(measured.length - shown, 'more group')}${hasCsv ? ' in the CSV' : ''}.`,
    small.length > 0 &&
      `Fewer than five known fates: ${listed(more > 0 ? [...names, `${more} more`] : names)}.`,
    without > 0 && `${counted(without, 'application')} in no group: not noted, or not sent.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const NONE: Record<Side, string> = {
  source: 'Where each was found is not noted yet. It has a field on each application.',
  resume:
    'No version of your resume is noted with anything you sent. “What was sent” on an application notes it.',
  kind: 'Nothing was sent yet.',
  month: 'Nothing was sent yet.',
};
