import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { lookAt, type OfOne } from '@/app/_parts/clients/look-at';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { Facts, Section } from '@/app/_parts/clients/section';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { SkillMark } from '@/app/_parts/marks/marks';
import { clientPage } from '@/app/_parts/page/page';
import { listCommentsOn } from '@/db/comments/reads';
import { findItem, listDoneOf } from '@/db/practice/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { interviewTitle } from '@/lib/interviews/when';
import { REPEAT_WORDS } from '@/lib/practice/rules';

export const metadata: Metadata = { title: null };

/** One thing to practise: where it comes from, what it is for, and each time it was done. */
export default clientPage<OfOne>(lookAt('practice-item'), async (scope, { params }) => {
  const { id } = await params;
  const { session, item, done, comments } = await read(scope, (tx) => ({
    item: findItem(tx, id),
    done: listDoneOf(tx, id),
    comments: listCommentsOn(tx, { kind: 'item', id }),
  }));
  if (!item) throw new AppError('not-found');
  const { fromToday, onDay, at, reader } = readerOf(session);
  const { organisation, role, interviewId, interviewKind, applicationId, concernId, theme } = item;
  return (
    <ClientFrame
      scope={scope}
      page="practice-item"
      title={item.title}
      up={{ path: '/practice', words: 'Practice' }}
      lead={item.skill && <SkillMark skill={item.skill} />}
    >
      <div className="stack-l prose">
        <Facts
          rows={[
            ['Given by', item.assignedName],
            ['Due', item.dueOn && fromToday(item.dueOn)],
            ['Comes back', item.repeat !== 'none' && REPEAT_WORDS[item.repeat]],
            ['Until', item.repeatUntil && onDay(item.repeatUntil)],
            ['Takes', item.minutes && `About ${item.minutes} min`],
            ['Put away', item.archivedAt && at(item.archivedAt)],
            ['For', item.document],
            [
              'For an interview',
              interviewId && interviewKind && (
                <a href={clientHref(scope, `/interviews/${interviewId}`)}>
                  {[interviewTitle({ kind: interviewKind, round: null }), organisation]
                    .filter(Boolean)
                    .join(', ')}
                </a>
              ),
            ],
            [
              'For an application',
              applicationId && organisation && (
                <a href={clientHref(scope, `/applications/${applicationId}`)}>
                  {organisation}, {role}
                </a>
              ),
            ],
            [
              'From a doubt',
              concernId && item.feedbackId && (
                <a href={clientHref(scope, `/concerns/${concernId}`)}>{theme ?? 'Where it comes from'}</a>
              ),
            ],
          ]}
        />
        {item.notes && (
          <Section id="notes" title="Notes">
            <p className="kept">{item.notes}</p>
          </Section>
        )}
        <CommentsOn rows={comments} subject={{ kind: 'item', id }} viewer={scope} reader={reader} />
        <Section id="done" title="Done">
          {done.length === 0 ? (
            <p className="muted">Not yet.</p>
          ) : (
            <ol className="list">
              {done.map(({ id: time, at: moment, doneOn }) => (
                <li key={time}>{doneOn ? onDay(doneOn) : at(moment)}</li>
              ))}
            </ol>
          )}
        </Section>
      </div>
    </ClientFrame>
  );
});
