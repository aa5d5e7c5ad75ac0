import type { Metadata } from 'next';
import { FromCoaches } from '@/app/_parts/assignments/from-coaches';
import { seekerPage } from '@/app/_parts/page/page';
import { Box } from '@/app/_parts/practice/box';
import { listAssignments } from '@/db/assignments/reads';
import { nextInterview } from '@/db/interviews/reads';
import { listPractice, listSeenTo, type PracticeItem } from '@/db/practice/reads';
import { listToRemember } from '@/db/reminders/reads';
import { read } from '@/db/transaction';
import { INTERVIEW_KIND_WORDS } from '@/lib/interviews/rules';
import { leftBefore } from '@/lib/practice/before-interview';
import { type Chosen, FIVE, fiveForToday, type ItemNow, type PracticeNow } from '@/lib/practice/today';
import { themesWorkedOn } from '@/lib/reminders/remember';
import { dayIn } from '@/lib/time/days';
import { Libraries } from './libraries';

export const metadata: Metadata = { title: 'Practice' };

/** The first look: five things for today, one button, and the way to everything else. */
export default seekerPage(async (scope) => {
  const now = new Date();
  const { session, items, interview, decided, seenTo, given } = await read(scope, (tx) => ({
    items: listPractice(tx, { withArchived: true }),
    interview: nextInterview(tx),
    decided: listToRemember(tx, 'next'),
    seenTo: listSeenTo(tx),
    given: listAssignments(tx, { state: 'open' }),
  }));
  const { timeZone: zone, locale } = session;
  const { todo, done } = fiveForToday({
    today: dayIn(zone, now),
    locale,
    items: items.map((item) => itemNow(item, zone)),
    interview: interviewNow(interview, { seenTo, worksOn: themesWorkedOn(decided), zone }),
  });
  const due = new Map(items.map((item) => [item.id, item.dueOn]));
  return (
    <main id="main" className="page flow stack-l">
      <h1>Practice</h1>
      <section className="stack" aria-labelledby="five">
        <h2 id="five" className="sec-head">
          Five things for today
        </h2>
        <p className="text-ink-2">{aboutToday(items.length, done.length, todo.length)}</p>
        <ul className="list checks">
          {todo.map((one) => (
            <Suggested key={`${one.from} ${one.id}`} one={one} dueOn={due.get(one.id) ?? null} />
          ))}
        </ul>
        <a className="btn primary" href="/rehearse">
          Rehearse one question
        </a>
      </section>
      <FromCoaches given={given} />
      {done.length > 0 && <DoneToday done={done} />}
      <Libraries />
    </main>
  );
});

function aboutToday(items: number, done: number, todo: number): string {
  // More than five only where an interview is near.
  if (done >= FIVE && todo > 0)
    return 'That is five today. Only what to see to before the interview is left; the rest can wait.';
  if (done >= FIVE) return 'That is five today. The rest can wait for another day.';
  if (items === 0)
    return 'Nothing to practise yet. When you decide to work on something an employer said, it comes here as one small thing to do. Until then, these are out of the library.';
  return 'Chosen from what you have, each with its reason. One is enough for a day.';
}

function itemNow({ doneOn, concernId, createdAt, ...item }: PracticeItem, zone: string): ItemNow {
  return {
    ...item,
    isOfConcern: concernId !== null,
    createdOn: dayIn(zone, new Date(createdAt)),
    doneOn: doneOn ?? (item.doneAt ? dayIn(zone, new Date(item.doneAt)) : null),
  };
}

interface Seen {
  readonly seenTo: Awaited<ReturnType<typeof listSeenTo>>;
  readonly worksOn: readonly string[];
  readonly zone: string;
}

function interviewNow(
  interview: Awaited<ReturnType<typeof nextInterview>>,
  { seenTo, worksOn, zone }: Seen,
): PracticeNow['interview'] {
  if (!interview) return null;
  const { id, kind, round, organisation, startsAt } = interview;
  const seen = seenTo.find(({ interviewId }) => interviewId === id)?.keys ?? [];
  return {
    id,
    name: `${INTERVIEW_KIND_WORDS[kind].toLowerCase()} with ${organisation}`,
    on: dayIn(zone, new Date(startsAt)),
    left: leftBefore({ kind, round, worksOn }, seen),
  };
}

const HREF: Record<Chosen['from'], (id: string) => string> = {
  list: (id) => `/practice/items/${id}`,
  library: (id) => `/practice/library?open=${id}#${id}`,
  interview: (id) => `/interviews/${id}/checklist`,
};

function Suggested({ one, dueOn }: { one: Chosen; dueOn: string | null }) {
  const { from, id, title, why, minutes } = one;
  return (
    <li>
      {from === 'interview' ? (
        <span className="check lamp-box" aria-hidden="true">
          <span className="lampdot" />
        </span>
      ) : (
        <Box
          title={title}
          isOn={false}
          itemId={from === 'list' ? id : null}
          libraryKey={from === 'library' ? id : null}
          wasDueOn={dueOn}
        />
      )}
      <a className="place grow" href={HREF[from](id)}>
        {title}
        <span>
          {why}
          {minutes && <span className="num"> · about {minutes} min</span>}
        </span>
      </a>
    </li>
  );
}

const DoneToday = ({ done }: { done: readonly ItemNow[] }) => (
  <section className="stack" aria-labelledby="done">
    <h2 id="done" className="sec-head">
      Done
    </h2>
    <ul className="list checks">
      {done.map((item) => (
        <li key={item.id}>
          <Box title={item.title} isOn={true} itemId={item.id} libraryKey={null} />
          <a className="place grow" href={`/practice/items/${item.id}`}>
            {item.title}
            <span>Done today</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
);
