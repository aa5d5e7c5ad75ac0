import type { Copy } from '@/lib/shown/rules';

/** The words that are copied, as they read; text, whatever is in them. */
export const Copied = ({ copy: { title, words } }: { copy: Pick<Copy, 'title' | 'words'> }) => (
  <section className="stack" aria-labelledby="copy">
    <h2 id="copy" className="sec-head">
      {title}
    </h2>
    <p className="kept letter" dir="auto">
      {words}
    </p>
  </section>
);
