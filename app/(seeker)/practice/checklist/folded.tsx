import { v7 as newId } from 'uuid';
import { Box } from '@/app/_parts/practice/box';
import { Form, Submit } from '@/components/form';
import type { PracticeItem } from '@/db/practice/reads';
import { standOf } from '@/lib/practice/rules';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { unarchive } from '../actions';
import type { DayReader } from './groups';

/** What is done, the latest first, folded: it is there to be read again, not to be gone through. */
export function DoneItems({ items, reader }: { items: readonly PracticeItem[]; reader: DayReader }) {
  if (items.length === 0) return null;
  const latest = items.toSorted((one, other) => ((one.doneAt ?? '') < (other.doneAt ?? '') ? 1 : -1));
  return (
    <details>
      <summary>Done ({items.length})</summary>
      <ul className="list checks">
        {latest.map((item) => (
          <li key={item.id}>
            {standOf(item, reader.today) === 'done' && (
              <Box title={item.title} isOn={true} itemId={item.id} libraryKey={null} />
            )}
            <a className="place grow" href={`/practice/items/${item.id}`}>
              {item.title}
              <span>{doneInWords(item, reader)}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function doneInWords(item: PracticeItem, { today, locale, zone }: DayReader): string {
  if (standOf(item, today) === 'over') return 'Its last day has passed';
  const day = item.doneOn ?? (item.doneAt && dayIn(zone, new Date(item.doneAt)));
  return day ? `Done ${dayFromToday(day, today, locale)}` : 'Come to its end';
}

export const PutAway = ({ items }: { items: readonly PracticeItem[] }) =>
  items.length > 0 && (
    <details>
      <summary>Put away ({items.length})</summary>
      <ul className="list">
        {items.map((item) => (
          <li key={item.id} className="row wrap">
            <a className="place grow" href={`/practice/items/${item.id}`}>
              {item.title}
            </a>
            <Form action={unarchive} actId={newId()} className="contents">
              <input type="hidden" name="itemId" value={item.id} readOnly />
              <Submit kind="quiet" label={`Take up again: ${item.title}`}>
                Take up again
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
