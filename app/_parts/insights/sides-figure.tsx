import { type InsightsAsked, insightsHref } from '@/lib/insights/asked';
import { SIDE_WORDS } from '@/lib/insights/csv';
import { STEPS, type StepName } from '@/lib/insights/fates';
import { type Figures, SIDES, type Side } from '@/lib/insights/figures';
import { comparisonSentences, type Group, type Groups, groupWords, rateAt } from '@/lib/insights/groups';
import { counted, listed, monthName, rangeInHundred } from '@/lib/insights/words';
import { FigureSection } from './figure';
import { IntervalBar } from './interval-bar';

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
    <FigureSection figure="groups" title="Side by side" asked={asked} theirs={theirs}>
      <nav className="seg no-print" aria-label="Which step">
        {STEPS.map((step) => (
          <a
            key={step}
            href={`${insightsHref(insights, { ...asked, step })}#groups`}
            aria-current={step === asked.step ? 'page' : undefined}
          >
            {STEP_LINKS[step]}
          </a>
        ))}
      </nav>
      {SIDES.map((side) => (
        <SideBySide
          key={side}
          side={side}
          step={asked.step}
          groups={{
            ...sides[side],
            groups: sides[side].groups.map((group) => ({ ...group, name: nameIn(side, group) })),
          }}
          hrefOf={(group) => insightsHref(insights, { ...asked, ...narrowedTo(side, group.key) })}
          rows={theirs ? undefined : insightsHref('/insights/rows', asked, { figure: 'groups', part: side })}
        />
      ))}
      {leftOut && <p className="sm muted">{leftOut}</p>}
      {!theirs && (
        <p className="sm muted no-print">
          Titles that mean one kind of role can be <a href="/insights/kinds">put together by you</a>.
        </p>
      )}
    </FigureSection>
  );
}

/** What the page is narrowed to by a press on a group. */
function narrowedTo(side: Side, key: string): Partial<InsightsAsked> {
  if (side !== 'month') return { [side]: key };
  const [year, month] = key.split('-').map(Number) as [number, number];
  return { from: `${key}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

/** Groups that are drawn, and names of small ones that are said. */
const MOST = 8;

interface SideBySideProps {
  readonly side: Side;
  readonly step: StepName;
  readonly groups: Groups;
  readonly hrefOf: (group: Group) => string;
  /** The rows behind it; undefined where nothing leads to them. */
  readonly rows: string | undefined;
}

function SideBySide({ side, step, groups, hrefOf, rows }: SideBySideProps) {
  const measured = groups.groups.filter((group) => rateAt(group, step).interval);
  const small = groups.groups.filter((group) => !rateAt(group, step).interval);
  // Months follow each other; of everything else the largest comes first.
  const shown = (
    side === 'month' ? measured.toSorted((one, other) => (one.key < other.key ? 1 : -1)) : measured
  ).slice(0, MOST);
  return (
    <section className="stack" aria-label={SIDE_WORDS[side]}>
      <h3>
        {rows ? (
          <a className="reach" href={rows}>
            {SIDE_WORDS[side]}
          </a>
        ) : (
          SIDE_WORDS[side]
        )}
      </h3>
      {groups.groups.length === 0 ? (
        <p>{rows ? NONE[side] : 'Nothing is noted here yet.'}</p>
      ) : (
        <>
          {shown.length > 0 && (
            <ul className="ranges side">
              {shown.map((group) => (
                <GroupRow key={group.key} group={group} step={step} href={hrefOf(group)} />
              ))}
            </ul>
          )}
          <p>{comparisonSentences(groups, step).join(' ')}</p>
          <p className="sm muted">
            {restSentence(groups, { measured, shown: shown.length, small, step, hasCsv: rows !== undefined })}
          </p>
        </>
      )}
    </section>
  );
}

function GroupRow({ group, step, href }: { group: Group; step: StepName; href: string }) {
  const { wentOn, known, open, interval } = rateAt(group, step);
  if (!interval) return null;
  return (
    <li>
      <a className="reach" href={href}>
        {group.name}
      </a>
      <IntervalBar {...interval} at={wentOn / known} />
      <span className="num sm">
        {wentOn} of {known}, {rangeInHundred(interval)}
        {open > 0 && `; ${open} open`}
      </span>
    </li>
  );
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
