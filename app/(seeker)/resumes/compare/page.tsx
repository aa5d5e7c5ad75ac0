import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { findResume, type ListedResume, listResumes, type Resume } from '@/db/resumes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { type Comparison, compareTexts } from '@/lib/resumes/compare';

export const metadata: Metadata = { title: 'Compare two versions' };

type Props = { searchParams: Promise<{ a?: string | string[]; b?: string | string[] }> };

/** Two versions, word by word; which ones is in the address. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { a, b } = await searchParams;
  const [older, newer] = [idIn(a), idIn(b)];
  const { resumes, ...chosen } = await read(scope, (tx) => ({
    resumes: listResumes(tx),
    older: older ? findResume(tx, older) : Promise.resolve(undefined),
    newer: newer ? findResume(tx, newer) : Promise.resolve(undefined),
  }));
  if ((older && !chosen.older) || (newer && !chosen.newer)) throw new AppError('not-found');
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/resumes">
            Resumes
          </a>
        </p>
        <h1>Compare two versions</h1>
      </header>
      {resumes.length < 2 ? (
        <p className="text-ink-2">
          There is nothing to compare yet. Once there are two versions, what changed between them is shown
          here, word by word.
        </p>
      ) : (
        <form method="get" className="form">
          <Which name="a" label="The older one" resumes={resumes} chosen={older || resumes[1]?.id} />
          <Which name="b" label="The newer one" resumes={resumes} chosen={newer || resumes[0]?.id} />
          <div className="foot">
            <button type="submit" className="btn">
              Compare them
            </button>
          </div>
        </form>
      )}
      {chosen.older && chosen.newer && <Changes older={chosen.older} newer={chosen.newer} />}
    </main>
  );
});

function idIn(asked: string | string[] | undefined): string {
  const [id = ''] = [asked ?? ''].flat();
  return id === '' ? '' : rowId(id);
}

interface WhichProps {
  readonly name: string;
  readonly label: string;
  readonly resumes: readonly ListedResume[];
  readonly chosen: string | undefined;
}

const Which = ({ name, label, resumes, chosen }: WhichProps) => (
  <div className="field">
    <label htmlFor={`which-${name}`}>{label}</label>
    <select id={`which-${name}`} className="input" name={name} defaultValue={chosen}>
      {resumes.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  </div>
);

function Changes({ older, newer }: { older: Resume; newer: Resume }) {
  const without = [older, newer].find(({ text }) => text === '');
  if (without)
    return (
      <p className="notice">
        There is no text of “{without.name}” to compare.{' '}
        <a href={`/resumes/${without.id}/edit`}>Paste its text</a>, and come back.
      </p>
    );
  const comparison = compareTexts(older.text, newer.text);
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes" className="sec-head">
        What changed
      </h2>
      <p>{summary(comparison)}</p>
      {comparison.words.added + comparison.words.removed > 0 && (
        <p className="sm muted changes">
          <ins>Underlined</ins> is new, <del>struck through</del> is gone.
        </p>
      )}
      <div className="resume-text changes">
        {comparison.stretches.map(({ kind, text }, n) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, on the server, and never in another order
          if (kind === 'added') return <ins key={n}>{text}</ins>;
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          if (kind === 'removed') return <del key={n}>{text}</del>;
          return text;
        })}
      </div>
    </section>
  );
}

const words = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'word' : 'words'}`;

const summary = ({ words: { same, added, removed } }: Comparison) =>
  added + removed === 0
    ? `No word is different: all ${same.toLocaleString('en-GB')} are the same.`
    : `${words(added)} put in, ${words(removed)} taken out, ${same.toLocaleString('en-GB')} the same.`;
