import type { RestoreCounts, TableCount } from '@/lib/exports/rules';
import { TABLE_WORDS } from '@/lib/exports/words';

const sum = (counts: RestoreCounts, of: (count: TableCount) => number) =>
  counts.tables.reduce((n, count) => n + of(count), 0);
export const comesIn = (counts: RestoreCounts): number => sum(counts, (count) => count.comesIn);
export const isThere = (counts: RestoreCounts): number => sum(counts, (count) => count.isThere);
export const differs = (counts: RestoreCounts): number => sum(counts, (count) => count.differs);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const figure = (n: number) => (n === 0 ? '–' : n.toLocaleString('en-GB'));

/** What comes in and what is there, table by table; the columns that say nothing are left out. */
export function Counts({ counts, isDone }: { counts: RestoreCounts; isDone: boolean }) {
  const some = isThere(counts) + differs(counts) > 0;
  return (
    <table className="table num">
      <caption className="sr">What {isDone ? 'came in' : 'comes in'}, part by part</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">{isDone ? 'Came in' : 'Comes in'}</th>
          {some && <th scope="col">There already</th>}
          {some && <th scope="col">There, and different</th>}
        </tr>
      </thead>
      <tbody>
        {counts.tables.map((count) => (
          <tr key={count.table}>
            <th scope="row" className="py-2.5 align-top text-base">
              {capital(TABLE_WORDS[count.table]?.[1] ?? count.table)}
            </th>
            <td>{figure(count.comesIn)}</td>
            {some && <td>{figure(count.isThere)}</td>}
            {some && <td>{figure(count.differs)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who is closed to writing because the file says so. */
export function Closed({ counts: { closed = [] }, isDone }: { counts: RestoreCounts; isDone: boolean }) {
  if (closed.length === 0) return null;
  const one = closed.length === 1;
  return (
    <p>
      In the file {one ? 'an organisation has' : 'organisations have'} asked not to be contacted:{' '}
      {closed.join(', ')}.{' '}
      {isDone
        ? `Nothing is written to ${one ? 'it' : 'them'} from here any more. If they have changed their mind, take the mark back on their page.`
        : `The mark comes along, so that nothing is written to ${one ? 'it' : 'them'} from here.`}
    </p>
  );
}
