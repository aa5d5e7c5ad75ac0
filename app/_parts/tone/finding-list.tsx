import type { ReactNode } from 'react';
import type { Reading, Said } from '@/lib/tone/reading';

interface FindingListProps {
  readonly reading: Reading;
  /** Buttons under one finding. */
  readonly acts?: (said: Said) => ReactNode;
}

/** What some readers may hear in a message: at most two things, each with its place, why, and another way. */
export function FindingList({ reading, acts }: FindingListProps) {
  const { state, said, more } = reading;
  if (state !== 'read') return <p className="sm muted">{NOT_READ[state]}</p>;
  if (said.length === 0) return null;
  const holds = said.some(({ kind }) => kind === 'unfilled');
  return (
    <section className="tone" aria-label="Tone check">
      <div className="sec-head">
        <h2>{headingOf(reading)}</h2>
        <span className="sm muted">
          {holds ? 'Fill the gap first; the rest is up to you' : 'You can send it as it is'}
        </span>
      </div>
      <ol className="list finds">
        {said.map((one) => (
          <li key={`${one.kind} ${one.start}`}>
            <Finding said={one} />
            {acts && <div className="acts">{acts(one)}</div>}
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className="sm muted">
          After {said.length === 1 ? 'this' : 'these'} there {more === 1 ? 'is one' : `are ${more}`} more.
        </p>
      )}
    </section>
  );
}

const NOT_READ = {
  off: 'The tone check is off here: in a letter about your rights or adjustments, say what you need in your own words.',
  'not-english': 'This is read in English only, so nothing is checked here.',
} as const;

/** Also what is said aloud when it changes. */
export const headingOf = ({ said }: Reading): string =>
  said.length === 1 ? 'One thing to look at' : 'Two things to look at';

const Finding = ({ said: { title, quote, why, instead, isWording } }: { said: Said }) => (
  <>
    <h3>{title}</h3>
    {quote && <p className="place-in-text">“{quote}”</p>}
    <p className="sm text-ink-2">{why}</p>
    <p className="sm">
      {isWording ? (
        <>
          One other way: <span className="better">“{instead}”</span>
        </>
      ) : (
        instead
      )}
    </p>
  </>
);
