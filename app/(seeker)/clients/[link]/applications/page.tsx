import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { HelpActs } from '@/app/_parts/clients/help-acts';
import { ListFinder } from '@/app/_parts/clients/list-finder';
import { ClientRows } from '@/app/_parts/clients/list-rows';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { clientPage } from '@/app/_parts/page/page';
import { listPage } from '@/db/list/reads';
import { listStages } from '@/db/stages/reads';
import { listTags } from '@/db/tags/reads';
import { read } from '@/db/transaction';
import { saidOfThem } from '@/lib/coach-links/standing-words';
import { listView, type Query } from '@/lib/list/address';
import { filterWords } from '@/lib/list/filter-words';
import { listHref } from '@/lib/list/href';
import { type Filter, filtersOf, type ListView, MOST_COUNTED, ROWS } from '@/lib/list/rules';
import { shortDay } from '@/lib/time/days';
import { Chips } from '../../../applications/list/chips';
import { listHeads, listRow } from '../../../applications/list/list-rows';
import { NoMatch } from '../../../applications/list/no-match';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }>; searchParams: Promise<Query> };

/** What is asked of the list here: nothing that reaches into parts which may not be shared, nor the seeker's own views. */
const within = (view: ListView): ListView => ({
  ...view,
  fit: null,
  hasFeedback: false,
  quiet: null,
  viewId: null,
  doneActId: null,
});

/** All applications, found, narrowed and ordered by the address. */
export default clientPage<Props>('applications', async (scope, { searchParams }) => {
  const { view: asked, isPartly } = listView(await searchParams);
  const view = within(asked);
  const { session, stages, list, tags } = await read(scope, (tx) => ({
    stages: listStages(tx),
    list: listPage(tx, view),
    tags: listTags(tx),
  }));
  const { dayOf, today, onDay } = readerOf(session);
  const address = clientHref(scope, '/applications');
  const short = (day: string) => shortDay(day, today, session.locale);
  const wordsOf = (filter: Filter) => saidOfThem(filterWords(filter, view, { stages, tags, inWords: onDay }));
  const shown = list.rows.slice(0, ROWS);
  const last = list.rows.length > ROWS ? shown.at(-1) : undefined;
  // What was put right goes on to the next page and into another order.
  const heard = list.meant ? { ...view, find: list.meant } : view;
  const isEmpty = list.n === 0 && filtersOf(view).length === 0;
  return (
    <ClientFrame scope={scope} page="applications" title="Applications">
      <HelpActs scope={scope} part="pipeline" />
      {isEmpty ? (
        <p className="text-ink-2">No application yet.</p>
      ) : (
        <div className="stack">
          <ListFinder
            list={address}
            view={view}
            stages={stages}
            tags={tags}
            hint={
              scope.may.has('contacts')
                ? 'Organisation, role, people, notes, adverts'
                : 'Organisation, role, notes, adverts'
            }
          />
          <Chips view={view} wordsOf={wordsOf} list={address} />
          {isPartly && (
            <p className="notice">A part of this address makes no sense here, and was left out.</p>
          )}
          {list.meant && (
            <p className="notice">
              Nothing says “{view.find}”. Here is what says “{list.meant}”.
            </p>
          )}
          {shown.length > 0 ? (
            <>
              <p className="muted">{countWords(list.n)}</p>
              <ClientRows
                heads={listHeads(heard, address)}
                rows={shown.map((row) => listRow(row, view.columns, { dayOf, short }))}
                application={address}
              />
            </>
          ) : (
            <NoMatch view={view} helps={list.without} wordsOf={wordsOf} list={address} />
          )}
          {(last || view.after) && (
            <nav className="acts" aria-label="Pages">
              {last && (
                <a
                  className="btn"
                  href={listHref({ ...heard, after: { id: last.id, key: last.key } }, address)}
                >
                  Show next {ROWS}
                </a>
              )}
              {view.after && (
                <a className="btn quiet" href={listHref({ ...heard, after: null }, address)}>
                  Back to the start
                </a>
              )}
            </nav>
          )}
        </div>
      )}
    </ClientFrame>
  );
});

function countWords(n: number | undefined): string {
  if (n === undefined) return 'Further on';
  if (n === 1) return 'One application';
  return `${n > MOST_COUNTED ? `${MOST_COUNTED.toLocaleString('en-GB')}+` : n} applications`;
}
