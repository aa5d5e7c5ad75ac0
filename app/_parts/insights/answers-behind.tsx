import { Fragment } from 'react';
import type { SaidRow } from '@/db/concerns/reads';
import { type Answered, counts } from '@/lib/insights/concerns';
import type { Reader } from '@/lib/insights/forecast';
import { dayIn, dayInWords } from '@/lib/time/days';

interface AnswersBehindProps {
  /** The latest first. */
  readonly answers: readonly Answered[];
  readonly rows: readonly SaidRow[];
  /** Of themes, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly reader: Reader;
}

/** More are under Feedback. */
const MOST = 50;

/** The answered "noes" that shares rest on, each with the themes that count, each once; none of the words. */
export function AnswersBehind({ answers, rows, names, reader: { zone, locale, now } }: AnswersBehindProps) {
  const today = dayIn(zone, now);
  const byNo = grouped(rows);
  return (
    <details>
      <summary>The answers behind it</summary>
      <ul className="list">
        {answers.slice(0, MOST).map(({ rejectionId, on, themes, liked }) => {
          const its = byNo.get(rejectionId) ?? [];
          const doubts = [...themes].map((themeId) => ({ themeId, id: concernOf(its, themeId) }));
          return (
            <li key={rejectionId}>
              <a className="go" href={`/rejections/${rejectionId}`}>
                {its[0]?.organisation}, {dayInWords(on, today, locale)}
              </a>
              <p className="sm muted">
                {liked && 'Something was liked'}
                {doubts.map(({ id, themeId }, n) => (
                  <Fragment key={themeId}>
                    {(liked || n > 0) && ', '}
                    <a className="reach" href={`/concerns/${id}`}>
                      {names.get(themeId) ?? 'A theme'}
                    </a>
                  </Fragment>
                ))}
                {!liked && doubts.length === 0 && 'No theme'}
              </p>
            </li>
          );
        })}
      </ul>
      {answers.length > MOST && (
        <p className="sm muted">
          The latest {MOST} of {answers.length}; all of them are under Feedback.
        </p>
      )}
    </details>
  );
}

/** The first doubt of a theme in what counts: a theme of an answer has one. */
const concernOf = (rows: readonly SaidRow[], theme: string): string | undefined =>
  rows
    .filter(counts)
    .flatMap(({ concerns }) => concerns)
    .find(({ themeId, decision }) => themeId === theme && decision !== 'should-not-count')?.id;

function grouped(rows: readonly SaidRow[]): Map<string | null, SaidRow[]> {
  const byNo = new Map<string | null, SaidRow[]>();
  for (const row of rows) byNo.set(row.rejectionId, [...(byNo.get(row.rejectionId) ?? []), row]);
  return byNo;
}
