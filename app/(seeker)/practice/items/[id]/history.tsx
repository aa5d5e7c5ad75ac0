import { v7 as newId } from 'uuid';
import { Box } from '@/app/_parts/practice/box';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { listDoneOf, WholeItem } from '@/db/practice/reads';
import { standOf } from '@/lib/practice/rules';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { tick } from '../../actions';

interface HistoryProps {
  readonly item: WholeItem;
  readonly done: Awaited<ReturnType<typeof listDoneOf>>;
  readonly reader: { readonly today: string; readonly locale: string; readonly zone: string };
}

/** Each time it was done, and saying so now or for an earlier day. */
export function History({ item, done, reader: { today, locale, zone } }: HistoryProps) {
  const stand = standOf(item, today);
  const isOpen = stand === 'open' || stand === 'each-interview';
  return (
    <section className="stack" aria-labelledby="done">
      <h2 id="done" className="sec-head">
        Done
      </h2>
      {done.length === 0 ? (
        <p className="muted">Not yet.</p>
      ) : (
        <ol className="list">
          {done.map(({ id, at, doneOn }) => (
            <li key={id}>{sentence(dayFromToday(doneOn ?? dayIn(zone, new Date(at)), today, locale))}</li>
          ))}
        </ol>
      )}
      {isOpen && (
        <Form action={tick} actId={newId()} submit="I did it" done="Kept.">
          <input type="hidden" name="itemId" value={item.id} readOnly />
          {item.dueOn && <input type="hidden" name="wasDueOn" value={item.dueOn} readOnly />}
          <Field name="on" label="On which day?" type="date" initial={today} />
        </Form>
      )}
      {/* What is open again, or every day, may have been ticked by a slip as well. */}
      {done.length > 0 && (
        <div className="checks">
          <Box title={item.title} isOn={true} itemId={item.id} libraryKey={null} look="row">
            Not done after all
          </Box>
        </div>
      )}
    </section>
  );
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
