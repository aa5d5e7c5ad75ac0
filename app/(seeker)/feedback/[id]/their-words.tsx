import type { ReactNode } from 'react';
import { v7 as newId } from 'uuid';
import { Words } from '@/app/_parts/words/words';
import { Form } from '@/components/form';
import { QUIET_WORDS, type Quiet } from '@/lib/feedback/quiet-hours';
import { languageOf } from '@/lib/rejections/language';
import { foldAway } from '../actions';

interface TheirWordsProps {
  readonly said: { readonly id: string; readonly words: string; readonly readOnceAt: string | null };
  /** Who said it, where and when. */
  readonly from: string;
  readonly quiet: Quiet | null;
  /** Where a passage is marked. */
  readonly children: ReactNode;
}

/** What was said: open for the first reading, folded from then on, and at an hour when it is better left until another. */
export function TheirWords({ said, from, quiet, children }: TheirWordsProps) {
  const isRead = said.readOnceAt !== null;
  const words = <Words text={said.words} from={from} />;
  const fold = (
    <Form action={foldAway} actId={newId()} submit="I’ve read it; fold it away" kind="quiet">
      <input type="hidden" name="feedbackId" value={said.id} readOnly />
    </Form>
  );
  if (isRead)
    return (
      <details>
        <summary>Their words</summary>
        <div className="stack pb-3">
          {words}
          {children}
          <OtherLanguage text={said.words} />
        </div>
      </details>
    );
  return (
    <section className="stack">
      {quiet ? (
        <>
          <p className="notice">{QUIET_WORDS[quiet]}</p>
          <details>
            <summary>Their words</summary>
            <div className="stack pb-3">
              {words}
              {fold}
            </div>
          </details>
        </>
      ) : (
        <>
          {words}
          {fold}
        </>
      )}
      <details>
        <summary>Mark what they liked, or doubted</summary>
        {children}
      </details>
      <OtherLanguage text={said.words} />
    </section>
  );
}

/** What reads English only says so. */
function OtherLanguage({ text }: { text: string }) {
  const language = languageOf(text);
  if (language === null || language === 'English') return null;
  return (
    <p className="sm muted">
      This seems to be in {language}. What a doubt is about, and what may have no place in a decision, is
      suggested in English only; you can mark and decide all of it yourself.
    </p>
  );
}
