import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { listSources } from '@/db/applications/reads';
import { findBulk } from '@/db/bulk/reads';
import { type ListPage, listPage } from '@/db/list/reads';
import { listStages } from '@/db/stages/reads';
import { listTags } from '@/db/tags/reads';
import { read } from '@/db/transaction';
import { listViews } from '@/db/views/reads';
import { MOVE_OUTCOMES, OUTCOME_WORDS } from '@/lib/applications/rules';
import { listView, type Query } from '@/lib/list/address';
import { filterWords } from '@/lib/list/filter-words';
import { listHref, listQuery } from '@/lib/list/href';
import { type Filter, filtersOf, type ListView, MOST_COUNTED, ROWS, SORT_WORDS } from '@/lib/list/rules';
import { dayInWords, daysIn, shortDay } from '@/lib/time/days';
import { NothingYet } from '../nothing-yet';
import { Views } from '../views';
import { bulk } from './actions';
import { Chips } from './chips';
import { DoneSeveral } from './done-several';
import { Finder } from './finder';
import { listHeads, listRow } from './list-rows';
import { NoMatch } from './no-match';
import { Rows } from './rows';
import { KeepView, ViewLinks } from './saved-views';
import { Several } from './several';

export const metadata: Metadata = { title: 'Applications as a list' };

type Props = { searchParams: Promise<Query> };

export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { view, isPartly } = listView(await searchParams);
  const { doneActId } = view;
  const { session, stages, list, sources, tags, views, done } = await read(scope, (tx) => ({
    stages: listStages(tx),
    list: listPage(tx, view),
    sources: listSources(tx),
    tags: listTags(tx),
    views: listViews(tx),
    done: doneActId ? findBulk(tx, doneActId) : Promise.resolve(undefined),
  }));
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(new Date());
  const short = (day: string) => shortDay(day, today, session.locale);
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  const wordsOf = (filter: Filter) => filterWords(filter, view, { stages, tags, inWords });
  const shown = list.rows.slice(0, ROWS);
  const last = list.rows.length > ROWS ? shown.at(-1) : undefined;
  const isEmpty = list.n === 0 && filtersOf(view).length === 0;
  const query = listQuery({ ...view, doneActId: null });
  // What was put right goes on to the next page and into another order.
  const heard = list.meant ? { ...view, find: list.meant } : view;
  const open = stages.filter(({ kind }) => kind !== 'closed');
  return (
    <main id="main" className="page">
      <Views current="list" />
      {doneActId && <DoneSeveral done={done} actId={doneActId} query={query} />}
      {isEmpty ? (
        <NothingYet />
      ) : (
        <div className="stack">
          <ViewLinks views={views} openId={view.viewId} />
          <Finder
            view={view}
            choices={{ stages: stages.map(({ id, name }) => ({ id, name })), tags, sources }}
          />
          <Chips view={view} wordsOf={wordsOf} />
          <KeepView views={views} view={view} />
          {isPartly && (
            <p className="notice">A part of this address makes no sense here, and was left out.</p>
          )}
          {list.meant && (
            <p className="notice">
              Nothing says “{view.find}”. Here is what says “{list.meant}”.
            </p>
          )}
          {shown.length > 0 ? (
            <Form action={bulk} actId={newId()} className="stack">
              <input type="hidden" name="query" value={query} readOnly />
              <p className="muted">{countWords(list, view)}</p>
              <Rows
                heads={listHeads(heard)}
                rows={shown.map((row) => listRow(row, view.columns, { dayOf, short }))}
              />
              <Several
                stages={open.map(({ id, name }) => ({ value: id, label: name }))}
                outcomes={MOVE_OUTCOMES.map((value) => ({ value, label: OUTCOME_WORDS[value] }))}
              />
            </Form>
          ) : (
            <NoMatch view={view} helps={list.without} wordsOf={wordsOf} />
          )}
          <Pages view={heard} last={last} />
        </div>
      )}
    </main>
  );
});

function countWords({ n }: ListPage, { sort, direction }: ListView): string {
  const words = SORT_WORDS[sort][direction];
  const order = words.charAt(0).toLowerCase() + words.slice(1);
  if (n === undefined) return `Further on: ${order}`;
  if (n === 1) return 'One application';
  return `${n > MOST_COUNTED ? `${MOST_COUNTED.toLocaleString('en-GB')}+` : n} applications: ${order}`;
}

function Pages({ view, last }: { view: ListView; last: ListPage['rows'][number] | undefined }) {
  if (!last && !view.after) return null;
  return (
    <nav className="acts" aria-label="Pages">
      {last && (
        <a
          className="btn"
          href={listHref({ ...view, after: { id: last.id, key: last.key }, doneActId: null })}
        >
          Show next {ROWS}
        </a>
      )}
      {view.after && (
        <a className="btn quiet" href={listHref({ ...view, after: null, doneActId: null })}>
          Back to the start
        </a>
      )}
    </nav>
  );
}
