import type { Concern } from '@/db/feedback/reads';
import type { Theme } from '@/db/themes/reads';
import { AboutForm } from './[id]/about';

/** One doubt whose theme was skipped, asked about on another day: one at a time, and it may stay open. */
export function AnotherDay({ open, themes }: { open: Concern; themes: readonly Theme[] }) {
  return (
    <section className="stack" aria-labelledby="another-day">
      <h2 id="another-day" className="sec-head">
        One question from another day
      </h2>
      <p>What was a doubt {open.organisation ? `from ${open.organisation} ` : ''}about? It may stay open.</p>
      <details>
        <summary>Their words</summary>
        <p className="words">{open.quote}</p>
      </details>
      <AboutForm concern={open} themes={themes} />
    </section>
  );
}
