import { Box } from './box';

/** One line of a checklist: a row that is kept, or one that will be with its first tick. */
export interface CheckLine {
  readonly key: string;
  readonly itemId: string | null;
  readonly libraryKey: string | null;
  readonly title: string;
  readonly how: string | null;
  readonly because: string | null;
  readonly minutes: number | null;
  /** The due day that is shown, of what comes back. */
  readonly wasDueOn?: string | null;
  readonly isOn: boolean;
}

interface CheckLinesProps {
  /** Of the heading, so that the part has its name. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly CheckLine[];
  /** What it is all ticked for. */
  readonly interviewId?: string;
  readonly documentId?: string;
}

/** One part of a checklist. The whole line is the target; how it is done is beneath it. */
export const CheckLines = ({ id, name, rows, ...purpose }: CheckLinesProps) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="sec-head">
      {name}
    </h2>
    <ul className="list corridor">
      {rows.map(({ key, how, because, minutes, ...row }) => (
        <li key={key}>
          <Box {...row} {...purpose} look="row">
            <span className="grow">
              {row.title}
              {because && <small>{because}</small>}
            </span>
          </Box>
          {how && (
            <details>
              <summary>How</summary>
              <p className="text-ink-2">
                {how}
                {minutes && minutes > 2 && <span className="num muted"> About {minutes} min.</span>}
              </p>
            </details>
          )}
        </li>
      ))}
    </ul>
  </section>
);
