import { v7 as newId } from 'uuid';
import { SkillMark } from '@/app/_parts/marks/marks';
import { Box } from '@/app/_parts/practice/box';
import { Form, Submit } from '@/components/form';
import type { PracticeItem } from '@/db/practice/reads';
import { groupOf } from '@/lib/practice/progress';
import {
  GROUP_WORDS,
  GROUPS_OF,
  PRACTICE_KINDS,
  PRACTICE_WORDS,
  type PracticeKind,
  REPEAT_WORDS,
  standOf,
} from '@/lib/practice/rules';
import { dayFromToday } from '@/lib/time/days';
import { place } from '../actions';

export interface DayReader {
  readonly today: string;
  readonly locale: string;
  readonly zone: string;
}
interface GroupsProps {
  readonly items: readonly PracticeItem[];
  readonly reader: DayReader;
  readonly isOrdering: boolean;
}

/** What is open, by what it is part of; each group in the seeker's own order. */
export const Groups = ({ items, reader, isOrdering }: GroupsProps) =>
  PRACTICE_KINDS.flatMap((kind) =>
    [...GROUPS_OF[kind], null].map((group) => {
      const its = items.filter((item) => item.kind === kind && groupOf(item) === group);
      if (its.length === 0) return null;
      const id = `group-${kind}-${group ?? 'own'}`;
      return (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} className="sec-head">
            {group ? GROUP_WORDS[group] : ownName(kind)}
          </h2>
          <ul className="list checks">
            {its.map((item) => (
              <li key={item.id}>
                {isOrdering
                  ? its.length > 1 && <Order item={item} />
                  : // What is done before each interview is ticked on that interview's own page.
                    item.repeat !== 'before-each-interview' && (
                      <Box
                        title={item.title}
                        isOn={standOf(item, reader.today) === 'later'}
                        itemId={item.id}
                        libraryKey={null}
                        wasDueOn={item.dueOn}
                      />
                    )}
                <a className="place grow" href={`/practice/items/${item.id}`}>
                  {item.title}
                  <About item={item} reader={reader} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      );
    }),
  );

const ownName = (kind: PracticeKind) => `${PRACTICE_WORDS[kind]}: my own`;

const Order = ({ item }: { item: PracticeItem }) => (
  <Form action={place} actId={newId()} className="row">
    <input type="hidden" name="itemId" value={item.id} readOnly />
    <Submit kind="plain" name="go" value="up" label={`Up: ${item.title}`}>
      Up
    </Submit>
    <Submit kind="plain" name="go" value="down" label={`Down: ${item.title}`}>
      Down
    </Submit>
  </Form>
);

/** When, how long, how often, and where it comes from: what is not known takes no room. */
function About({ item, reader: { today, locale } }: { item: PracticeItem; reader: DayReader }) {
  const stand = standOf(item, today);
  const isMissed = item.repeat !== 'none' && stand === 'open';
  return (
    <span className="row wrap">
      {item.dueOn && (
        <span>
          {stand === 'later' ? 'Next ' : 'Due '}
          {dayFromToday(isMissed ? today : item.dueOn, today, locale)}
        </span>
      )}
      {item.repeat !== 'none' && <span>{REPEAT_WORDS[item.repeat]}</span>}
      {item.minutes && <span className="num">About {item.minutes} min</span>}
      {item.theme && <span>{item.theme}</span>}
      {item.skill && <SkillMark skill={item.skill} />}
      {item.assignedName && <span>From {item.assignedName}</span>}
    </span>
  );
}
