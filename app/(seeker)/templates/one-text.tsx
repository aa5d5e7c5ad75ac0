import type { Chosen } from '@/lib/templates/choose';
import { WORDING_ABOUT, WORDING_WORDS } from '@/lib/templates/rules';

interface OneTextProps {
  readonly text: Chosen;
  readonly words: string;
  /** Where it is used for the question that this was opened from. */
  readonly use: string | undefined;
  readonly isOpen: boolean;
}

/** One built-in text, or the seeker's copy of it, folded. */
export function OneText({ text: { key, wording, mine }, words, use, isOpen }: OneTextProps) {
  if (!wording) return null;
  return (
    <details open={isOpen}>
      <summary>
        {WORDING_WORDS[wording]}
        {mine && ' (yours)'}
      </summary>
      <p className="sm muted">{WORDING_ABOUT[wording]}</p>
      <p className="kept letter">{words}</p>
      <div className="acts pb-3 mt-3">
        {use && (
          <a className="btn primary" href={use}>
            Use this
          </a>
        )}
        <a className="btn" href={`/templates/${key}`}>
          {mine ? 'Change yours' : 'Make it yours'}
        </a>
      </div>
    </details>
  );
}
