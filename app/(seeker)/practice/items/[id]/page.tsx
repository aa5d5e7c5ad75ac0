import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { SkillMark } from '@/app/_parts/marks/marks';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { listCommentsOn } from '@/db/comments/reads';
import { findItem, listDoneOf, type WholeItem } from '@/db/practice/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { INTERVIEW_KIND_WORDS } from '@/lib/interviews/rules';
import { libraryItem } from '@/lib/library/library';
import { REPEAT_WORDS, standOf } from '@/lib/practice/rules';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { seen } from '@/server/seeing';
import { archive, unarchive } from '../../actions';
import { Change } from './change';
import { History } from './history';

export const metadata: Metadata = { title: 'One thing to practise' };

/** One thing to do: why, how, when, what came of it. */
export default seekerPage<{ params: Promise<{ id: string }> }>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, item, done, comments } = await read(scope, (tx) => ({
    item: findItem(tx, id),
    done: listDoneOf(tx, id),
    comments: listCommentsOn(tx, { kind: 'item', id }),
  }));
  if (!item) throw new AppError('not-found');
  await seen(scope, { comments });
  const now = new Date();
  const reader = {
    now,
    today: dayIn(session.timeZone, now),
    locale: session.locale,
    zone: session.timeZone,
  };
  const ready = libraryItem(item.libraryKey);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/practice/checklist">
            Checklist
          </a>
        </p>
        <h1>{item.title}</h1>
        <p className="sm muted row wrap">
          {item.minutes && <span className="num">About {item.minutes} min</span>}
          {item.skill && <SkillMark skill={item.skill} />}
          {item.assignedName && <span>From {item.assignedName}</span>}
        </p>
      </header>
      {ready && (
        <section className="stack" aria-labelledby="why">
          <h2 id="why" className="sec-head">
            Why, and how
          </h2>
          <p>{ready.why}</p>
          <p className="text-ink-2">{ready.how}</p>
        </section>
      )}
      <section className="stack" aria-labelledby="when">
        <h2 id="when" className="sec-head">
          When, and what for
        </h2>
        <ul className="stack">
          <li>{whenInWords(item, reader)}</li>
          <WhatFor item={item} />
        </ul>
      </section>
      {item.notes && (
        <section className="stack" aria-labelledby="notes">
          <h2 id="notes" className="sec-head">
            Notes
          </h2>
          <p className="kept">{item.notes}</p>
        </section>
      )}
      {isRehearsed(item, reader.today) && (
        <p>
          <a className="btn" href={`/rehearse?item=${item.id}`}>
            Rehearse a question for it
          </a>
        </p>
      )}
      <CommentsOn rows={comments} subject={{ kind: 'item', id }} viewer="seeker" reader={reader} />
      <History item={item} done={done} reader={reader} />
      <Change item={item} />
      <Form
        action={item.archivedAt ? unarchive : archive}
        actId={newId()}
        submit={item.archivedAt ? 'Take it up again' : 'Put it away'}
        kind="quiet"
      >
        <input type="hidden" name="itemId" value={item.id} readOnly />
      </Form>
    </main>
  );
});

/** What is about interviews and is not over is practised by saying an answer. */
const isRehearsed = (item: WholeItem, today: string) =>
  item.kind === 'interview' && !item.archivedAt && !['done', 'over'].includes(standOf(item, today));

function whenInWords(item: WholeItem, { today, locale }: { today: string; locale: string }): string {
  const words = (day: string) => dayFromToday(day, today, locale);
  if (item.archivedAt) return 'Put away. What was done with it stays done.';
  const stand = standOf(item, today);
  const until = item.repeatUntil ? `, until ${words(item.repeatUntil)}` : '';
  const often = item.repeat === 'none' ? '' : `${REPEAT_WORDS[item.repeat]}${until}. `;
  if (stand === 'each-interview') return `${REPEAT_WORDS[item.repeat]}: it is on the checklist of each one.`;
  if (stand === 'over') return `${often}Its last day has passed.`;
  if (stand === 'done') return item.repeat === 'none' ? 'Done.' : `${often}It has come to its end.`;
  if (stand === 'later') return `${often}Next ${words(item.dueOn as string)}.`;
  // What comes back by itself is not counted up when it was missed.
  if (item.repeat !== 'none') return `${often}Due today.`;
  return item.dueOn ? `Due ${words(item.dueOn)}.` : 'No day is set.';
}

const WhatFor = ({ item }: { item: WholeItem }) => (
  <>
    {item.concernId && (
      <li>
        From a doubt you work on:{' '}
        <a href={`/concerns/${item.concernId}`}>{item.theme ?? 'where it comes from'}</a>
      </li>
    )}
    {item.interviewId && item.interviewKind && (
      <li>
        For one interview:{' '}
        <a href={`/interviews/${item.interviewId}/checklist`}>
          {INTERVIEW_KIND_WORDS[item.interviewKind]}, {item.organisation}
        </a>
      </li>
    )}
    {item.applicationId && (
      <li>
        For one application:{' '}
        <a href={`/applications/${item.applicationId}`}>
          {item.organisation}, {item.role}
        </a>
      </li>
    )}
    {item.document && (
      <li>
        For one version: <a href={`/resumes/${item.documentId}/checklist`}>{item.document}</a>
      </li>
    )}
  </>
);
