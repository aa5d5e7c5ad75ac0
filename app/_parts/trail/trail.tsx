export interface Mark {
  readonly word: string;
  readonly state: 'done' | 'now' | 'ahead';
  /** When, or what is there, in a word or two. */
  readonly note?: string | undefined;
}

/** The path after one "no": solid where walked, dashed ahead. Vertical beside text, in a row on phones. */
export function Trail({ label, marks }: { label: string; marks: readonly Mark[] }) {
  return (
    <ol className="trail" aria-label={label}>
      {marks.map(({ word, state, note }) => (
        <li key={word} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          {word}
          {state === 'done' && <span className="sr"> (done)</span>}
          {note && <span>{note}</span>}
        </li>
      ))}
    </ol>
  );
}
