import type { SaidRow } from '@/db/concerns/reads';
import type { Theme } from '@/db/themes/reads';
import { LEAST_ANSWERED, shareSentence } from '@/lib/insights/concerns';
import type { Reader } from '@/lib/insights/forecast';
import { type Days, saidOverTime, withDays } from '@/lib/insights/over-time';
import { counted } from '@/lib/insights/words';
import { dayIn, daysIn } from '@/lib/time/days';
import { AnswersBehind } from './answers-behind';
import { Drawn, Numbers } from './named';
import { OverTimeSection } from './over-time-section';

interface ConcernsOverTimeProps {
  readonly said: readonly SaidRow[];
  readonly themes: readonly Theme[];
  readonly period: Days;
  readonly reader: Reader;
  /** It is a client's, shown to their coach: figures, and no way to what was said. */
  readonly isShared?: boolean;
}

/** What was said of some days, as figures read it: the seeker's own days, and themes by their names. */
export function saidIn(
  said: readonly SaidRow[],
  themes: readonly Theme[],
  period: Days,
  { zone }: Pick<Reader, 'zone'>,
) {
  const dayOf = daysIn(zone);
  const rows = said.map((one) => ({ ...one, heardOn: dayOf(new Date(one.heardAt)) }));
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  return { rows, names, ...saidOverTime(rows, names, period) };
}

/** More themes than these are in the table alone. */
const MOST_DRAWN = 6;

/** What was liked and what was doubted in "noes" that somebody explained: shares with their range, and by quarter. */
export function ConcernsOverTime({
  said,
  themes: all,
  period,
  reader,
  isShared = false,
}: ConcernsOverTimeProps) {
  const { rows, names, answers, liked, themes, left } = saidIn(said, all, period, reader);
  const today = dayIn(reader.zone, reader.now);
  const shown = [liked, ...themes.slice(0, MOST_DRAWN)];
  const most = Math.max(1, ...liked.quarters.map(({ answered }) => answered));
  return (
    <OverTimeSection
      id="said"
      title="What they liked and doubted"
      words={
        answers.length === 0
          ? `No “no” of these days was explained by anybody yet. Most employers never say why${isShared ? '.' : '; asking is the part that is yours.'}`
          : `${counted(answers.length, 'answered “no”', 'answered “noes”')}.${answers.length < LEAST_ANSWERED ? ` From ${LEAST_ANSWERED} on there are ranges and pictures; until then these are counts.` : ''}`
      }
      // Why would tell a coach that something should not count, which is shared with nobody.
      left={left && (isShared ? 'Some are left out: no figure can be made of them.' : left)}
      method={{ figure: 'concerns', name: 'What they liked and doubted' }}
      ways={
        isShared
          ? undefined
          : [
              ['/feedback', 'All feedback, and what you do about it'],
              [withDays('/insights/numbers', period, { of: 'concerns' }), 'Themes as CSV'],
            ]
      }
    >
      {answers.length > 0 && (
        <>
          <ul className="over-time">
            {shown.map((one) => (
              <li key={one.key}>
                <p>{shareSentence(one.share, one.name, today, reader.locale)}.</p>
                <Drawn one={one} most={most} />
              </li>
            ))}
          </ul>
          {themes.length === 0 && <p>No theme was named in them.</p>}
          {themes.length > MOST_DRAWN && (
            <p className="sm muted">
              {counted(themes.length - MOST_DRAWN, 'more theme')} named more rarely{' '}
              {themes.length - MOST_DRAWN === 1 ? 'is' : 'are'} among the numbers.
            </p>
          )}
          <Numbers named={[liked, ...themes]} locale={reader.locale} />
          {!isShared && <AnswersBehind answers={answers} rows={rows} names={names} reader={reader} />}
        </>
      )}
    </OverTimeSection>
  );
}
