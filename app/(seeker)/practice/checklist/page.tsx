import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { ItemFields } from '@/app/_parts/practice/item-fields';
import { Form } from '@/components/form';
import { listPractice, type PracticeItem } from '@/db/practice/reads';
import { read } from '@/db/transaction';
import { progressOf } from '@/lib/practice/progress';
import { isFinished, PRACTICE_KINDS, PRACTICE_WORDS, type PracticeKind } from '@/lib/practice/rules';
import { dayIn } from '@/lib/time/days';
import { add } from '../actions';
import { DoneItems, PutAway } from './folded';
import { Groups } from './groups';
import { ProgressTable } from './progress';

export const metadata: Metadata = { title: 'Checklist' };

type Asked = { kind?: string | string[]; order?: string };

/** Everything to do, for resume, interviews and search, in one place. */
export default seekerPage<{ searchParams: Promise<Asked> }>(async (scope, { searchParams }) => {
  const { kind: asked, order } = await searchParams;
  const kind = PRACTICE_KINDS.find((one) => one === asked);
  const { session, all } = await read(scope, (tx) => ({ all: listPractice(tx, { withArchived: true }) }));
  const today = dayIn(session.timeZone, new Date());
  const shown = all.filter((item) => !kind || item.kind === kind);
  const kept = shown.filter(({ archivedAt }) => !archivedAt);
  const isDone = (item: PracticeItem) => isFinished(item, today);
  const open = kept.filter((item) => !isDone(item));
  const reader = { today, locale: session.locale, zone: session.timeZone };
  const isOrdering = order !== undefined;
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/practice">
            Practice
          </a>
        </p>
        <h1>Checklist</h1>
        {all.length === 0 && (
          <p className="text-ink-2">
            Nothing on it yet. Take something from the library, write down a thing of your own, or decide to
            work on what an employer said.
          </p>
        )}
      </header>
      {all.length > 0 && <Filter kind={kind} />}
      <ProgressTable progress={progressOf(kept, today)} />
      {open.length > 0 && (
        <p className="sm">
          <a className="go" href={address(kind, !isOrdering)}>
            {isOrdering ? 'Keep this order' : 'Change the order'}
          </a>
        </p>
      )}
      <Groups items={open} reader={reader} isOrdering={isOrdering} />
      {all.length > 0 && open.length === 0 && (
        <p className="text-ink-2">Nothing is open here. More is in the library when you want it.</p>
      )}
      <div className="stack">
        <a className="btn" href={`/practice/library${kind ? `?kind=${kind}` : ''}`}>
          Add from the library
        </a>
        <details className="adder">
          <summary>Add something of your own</summary>
          <Form action={add} actId={newId()} submit="Add it" kind="plain" done="Added." keep="practice.add">
            <ItemFields />
          </Form>
        </details>
      </div>
      <DoneItems items={kept.filter(isDone)} reader={reader} />
      <PutAway items={shown.filter(({ archivedAt }) => archivedAt)} />
    </main>
  );
});

const address = (kind: PracticeKind | undefined, isOrdering: boolean): string => {
  const asked = new URLSearchParams({ ...(kind && { kind }), ...(isOrdering && { order: '1' }) }).toString();
  return `/practice/checklist${asked && `?${asked}`}`;
};

const Filter = ({ kind }: { kind: PracticeKind | undefined }) => (
  <nav className="filters-on" aria-label="Which">
    {[undefined, ...PRACTICE_KINDS].map((one) => (
      <a
        key={one ?? 'all'}
        className="chip"
        href={address(one, false)}
        aria-current={one === kind ? 'page' : undefined}
      >
        {one ? PRACTICE_WORDS[one] : 'All'}
      </a>
    ))}
  </nav>
);
