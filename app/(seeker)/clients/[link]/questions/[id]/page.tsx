import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import type { OfOne } from '@/app/_parts/clients/look-at';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { RehearsalList } from '@/app/_parts/clients/rehearsal-list';
import { Section } from '@/app/_parts/clients/section';
import { SkillMark } from '@/app/_parts/marks/marks';
import { clientPage } from '@/app/_parts/page/page';
import { findQuestion, listAsked, listStoriesFor } from '@/db/questions/reads';
import { listRehearsalsOf } from '@/db/rehearsals/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { isRowId, rowId } from '@/lib/acts/row-id';
import { questionOf } from '@/lib/questions/merged';
import { isKey } from '@/lib/questions/rules';

export const metadata: Metadata = { title: null };

/** One of the bank is named by its key, which is no row's id. */
const look = async ({ params }: OfOne) => {
  const { id } = await params;
  return { page: 'question' as const, ...(isRowId(id) ? { subjectId: id } : {}) };
};

/** One question: what it asks, and what the client has for it. */
export default clientPage<OfOne>(look, async (scope, { params }) => {
  const { id } = await params;
  const ref = isKey(id) ? id : rowId(id);
  const { session, kept, stories, rehearsals, asked } = await read(scope, (tx) => ({
    kept: findQuestion(tx, ref),
    stories: listStoriesFor(tx, ref),
    rehearsals: listRehearsalsOf(tx, ref),
    asked: listAsked(tx),
  }));
  const question = questionOf(kept, isKey(ref) ? ref : null);
  if (!question) throw new AppError('not-found');
  const { at } = readerOf(session);
  const met = asked.filter(({ questionId }) => questionId === question.id);
  return (
    <ClientFrame
      scope={scope}
      page="question"
      title={question.text}
      up={{ path: '/questions', words: 'Questions' }}
      lead={question.skill && <SkillMark skill={question.skill} />}
    >
      <div className="stack-l prose">
        {question.asks && (
          <Section id="asks" title="What it is really asking">
            <p>{question.asks}</p>
          </Section>
        )}
        {kept?.notes && (
          <Section id="notes" title="Notes">
            <p className="kept">{kept.notes}</p>
          </Section>
        )}
        {stories.length > 0 && (
          <Section id="stories" title="Stories for it">
            <ul className="list">
              {stories.map(({ id: one, storyId, title }) => (
                <li key={one}>
                  <a href={clientHref(scope, `/stories/${storyId}`)}>{title}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {met.length > 0 && (
          <Section id="met" title="Where it was asked">
            <ul className="list">
              {met.map(({ id: one, interviewId, organisation, startsAt }) => (
                <li key={one}>
                  {interviewId ? (
                    <a href={clientHref(scope, `/interviews/${interviewId}`)}>{organisation}</a>
                  ) : (
                    'In an interview'
                  )}
                  {startsAt && <span className="muted"> · {at(startsAt)}</span>}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {rehearsals.length > 0 && (
          <Section id="rehearsed" title="Rehearsed">
            <RehearsalList rehearsals={rehearsals} at={at} rehearsal={clientHref(scope, '/rehearsals')} />
          </Section>
        )}
        {!kept && <p className="muted">It is in the bank, and nothing is kept about it yet.</p>}
      </div>
    </ClientFrame>
  );
});
