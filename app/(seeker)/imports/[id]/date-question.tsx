import { Choices } from '@/components/field';
import { type Convention, type Found, readDate } from '@/lib/imports/dates';
import { type Day, dayInWords } from '@/lib/time/days';

/** How the file writes its days, shown by one that could be read both ways; chosen already where other days decide it. */
export function DateQuestion({
  dates: { convention, mustAsk, example },
  said,
  today,
  locale,
}: {
  dates: Found;
  said: Convention | null;
  today: Day;
  locale: string;
}) {
  if (!example) return null;
  const inWords = (way: Convention) => {
    const read = readDate(example, way);
    return 'day' in read && read.day ? dayInWords(read.day, today, locale) : 'a day that does not exist';
  };
  return (
    <section className="stack">
      <h2 className="sec-head">Dates</h2>
      <Choices
        name="dates"
        label={`What is ${example}?`}
        hint={
          mustAsk
            ? 'Nothing in the file decides it.'
            : 'Found from the other dates in the file, which can be read in one way only.'
        }
        initial={said ?? convention}
        choices={[
          { value: 'day-first', label: inWords('day-first'), hint: 'Day first' },
          { value: 'month-first', label: inWords('month-first'), hint: 'Month first' },
        ]}
      />
    </section>
  );
}
