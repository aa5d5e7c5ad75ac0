import { SkillMark } from '@/app/_parts/marks/marks';
import type { PracticeItem } from '@/db/practice/reads';
import { PRACTICE_KINDS, REPEAT_WORDS, standOf } from '@/lib/practice/rules';
import type { ClientReader } from './reader';

interface PracticeListProps {
  readonly items: readonly PracticeItem[];
  readonly reader: ClientReader;
  /** What comes before an item's id. */
  readonly item: string;
}

/** Things to do, those of one kind together, each with its day and whoever gave it. */
export const PracticeList = ({ items, reader, item }: PracticeListProps) => (
  <ul className="list">
    {PRACTICE_KINDS.flatMap((kind) => items.filter((one) => one.kind === kind)).map((one) => (
      <li key={one.id}>
        <a className="place" href={`${item}/${one.id}`}>
          {one.title}
          <span className="row wrap">
            {aboutIt(one, reader).map((words) => (
              <span key={words}>{words}</span>
            ))}
            {one.skill && <SkillMark skill={one.skill} />}
          </span>
        </a>
      </li>
    ))}
  </ul>
);

function aboutIt(item: PracticeItem, { today, fromToday, onDay, at }: ClientReader): string[] {
  const { dueOn, repeat, minutes, theme, assignedName, doneOn, doneAt } = item;
  const stand = standOf(item, today);
  const last = doneOn ? onDay(doneOn) : doneAt && at(doneAt);
  // What comes back by itself is not counted up when it was missed.
  const due = repeat !== 'none' && stand === 'open' ? today : dueOn;
  return [
    stand === 'over' && 'Its last day has passed',
    stand !== 'done' && stand !== 'over' && due && `${stand === 'later' ? 'Next' : 'Due'} ${fromToday(due)}`,
    repeat !== 'none' && REPEAT_WORDS[repeat],
    last && `${repeat === 'none' ? 'Done' : 'Last done'} ${last}`,
    minutes && `About ${minutes} min`,
    theme,
    assignedName && `Given by ${assignedName}`,
  ].flatMap((words) => words || []);
}
