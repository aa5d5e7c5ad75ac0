import { CopyButton, ShareButton } from '@/components/ways-out';
import { mailto } from '@/lib/requests/mailto';
import { unfilled } from '@/lib/requests/merge';

interface FoldedLetterProps {
  readonly who: string;
  readonly about: string;
  readonly to: string | null;
  readonly letter: { readonly subject: string; readonly text: string };
}

/** A short letter as it stands, folded, with its ways out; one with a gap waits for what is missing. */
export function FoldedLetter({ who, about, to, letter }: FoldedLetterProps) {
  const gaps = unfilled(letter.text);
  return (
    <details>
      <summary>
        {who}
        <span className="muted">, {about}</span>
      </summary>
      <div className="stack">
        <p className="kept letter">{letter.text}</p>
        {gaps.length > 0 ? (
          <p className="sm">
            It still says {gaps.join(' and ')}. Write your name under <a href="/settings">Settings</a>, and it
            is ready.
          </p>
        ) : (
          <div className="ways">
            <ShareButton title={letter.subject} text={letter.text} />
            <a className="btn" href={mailto(to, letter.subject, letter.text)}>
              Open in my mail
            </a>
            <CopyButton text={letter.text} />
          </div>
        )}
      </div>
    </details>
  );
}
