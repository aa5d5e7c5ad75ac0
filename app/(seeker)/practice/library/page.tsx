import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { SkillMark } from '@/app/_parts/marks/marks';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { listPractice } from '@/db/practice/reads';
import { read } from '@/db/transaction';
import { INTERVIEW_KIND_WORDS } from '@/lib/interviews/rules';
import { type LibraryItem, libraryItem, libraryOf } from '@/lib/library/library';
import { GROUP_WORDS, GROUPS_OF, PRACTICE_KINDS, PRACTICE_WORDS } from '@/lib/practice/rules';
import { addOne } from '../actions';

export const metadata: Metadata = { title: 'Library' };

type Asked = { kind?: string | string[]; open?: string | string[] };

/** Ready things to do, one kind at a time, each with its reason and how it is done. */
export default seekerPage<{ searchParams: Promise<Asked> }>(async (scope, { searchParams }) => {
  const asked = await searchParams;
  const open = libraryItem(String(asked.open ?? ''));
  const kind = open?.kind ?? PRACTICE_KINDS.find((one) => one === asked.kind) ?? 'resume';
  const { items } = await read(scope, (tx) => ({ items: listPractice(tx) }));
  const had = new Map(items.map(({ libraryKey, id }) => [libraryKey, id]));
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/practice">
            Practice
          </a>
        </p>
        <h1>Library</h1>
        <p className="text-ink-2">
          Each is one thing, with a reason. Take what fits; nothing here has to be done.
        </p>
      </header>
      <nav className="filters-on" aria-label="Which">
        {PRACTICE_KINDS.map((one) => (
          <a
            key={one}
            className="chip"
            href={`/practice/library?kind=${one}`}
            aria-current={one === kind ? 'page' : undefined}
          >
            {PRACTICE_WORDS[one]}
          </a>
        ))}
      </nav>
      {GROUPS_OF[kind].map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group} className="sec-head">
            {GROUP_WORDS[group]}
          </h2>
          <Form action={addOne} actId={newId()} className="contents">
            <ul className="list">
              {libraryOf(kind)
                .filter((item) => item.group === group)
                .map((item) => (
                  <Entry
                    key={item.key}
                    item={item}
                    itemId={had.get(item.key) ?? null}
                    isOpen={item === open}
                  />
                ))}
            </ul>
          </Form>
        </section>
      ))}
    </main>
  );
});

interface EntryProps {
  readonly item: LibraryItem;
  /** Of the item on the seeker's list, where it is there. */
  readonly itemId: string | null;
  readonly isOpen: boolean;
}

function Entry({ item, itemId, isOpen }: EntryProps) {
  const { key, title, why, how, minutes, skill, only } = item;
  return (
    <li id={key}>
      <details open={isOpen}>
        <summary>{title}</summary>
        <div className="stack">
          <p>{why}</p>
          <p className="text-ink-2">{how}</p>
          <p className="sm muted row wrap">
            <span className="num">About {minutes} min</span>
            {skill && <SkillMark skill={skill} />}
            {only && (
              <span>For: {only.map((one) => INTERVIEW_KIND_WORDS[one].toLowerCase()).join(', ')}</span>
            )}
          </p>
          {itemId ? (
            <a className="go" href={`/practice/items/${itemId}`}>
              On your checklist
            </a>
          ) : (
            <Submit kind="plain" name="key" value={key} label={`Put it on my checklist: ${title}`}>
              Put it on my checklist
            </Submit>
          )}
        </div>
      </details>
    </li>
  );
}
