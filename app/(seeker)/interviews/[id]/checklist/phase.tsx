import { Box } from '@/app/_parts/practice/box';
import type { Phase as PhaseName } from '@/lib/practice/before-interview';
import type { CheckLine } from './rows';

export const PHASE_WORDS: Record<PhaseName, string> = {
  before: 'Before',
  during: 'While it goes on',
  after: 'Afterwards',
};

interface PhaseProps {
  readonly name: string;
  readonly rows: readonly CheckLine[];
  readonly interviewId: string;
}

/** The whole line is the target; how it is done is beneath it. */
export const Phase = ({ name, rows, interviewId }: PhaseProps) => (
  <section aria-labelledby={name}>
    <h2 id={name} className="sec-head">
      {name}
    </h2>
    <ul className="list corridor">
      {rows.map((row) => (
        <li key={row.key}>
          <Box {...row} interviewId={interviewId} look="row">
            <span className="grow">
              {row.title}
              {row.because && <small>{row.because}</small>}
            </span>
          </Box>
          {row.how && (
            <details>
              <summary>How</summary>
              <p className="text-ink-2">
                {row.how}
                {row.minutes && row.minutes > 2 && (
                  <span className="num muted"> About {row.minutes} min.</span>
                )}
              </p>
            </details>
          )}
        </li>
      ))}
    </ul>
  </section>
);
