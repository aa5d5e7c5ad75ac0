import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { lookAt, type OfOne } from '@/app/_parts/clients/look-at';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { Section } from '@/app/_parts/clients/section';
import { standingOfConcern } from '@/app/_parts/clients/standing-of-concern';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { SkillMark } from '@/app/_parts/marks/marks';
import { clientPage } from '@/app/_parts/page/page';
import { RaterMark } from '@/app/_parts/skills/shape';
import { fromWhom, Words } from '@/app/_parts/words/words';
import { listCommentsOn } from '@/db/comments/reads';
import { findConcernStory, listItemsOf, listLookedBack, listRatingsOf } from '@/db/concerns/reads';
import { listConcerns } from '@/db/feedback/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { nameFor } from '@/lib/coach-links/names';
import { decisionFor, SOURCE_THEIRS } from '@/lib/coach-links/standing-words';
import { standingOf } from '@/lib/concerns/standing';
import { RECOGNISE_WORDS } from '@/lib/feedback/rules';

export const metadata: Metadata = { title: null };

/** One doubt: what is done about it leads, and what was said stands last, folded. */
export default clientPage<OfOne>(lookAt('concern'), async (scope, { params }) => {
  const { id } = await params;
  const { session, concerns, story, items, ratings, lookedBack, comments } = await read(scope, (tx) => ({
    concerns: listConcerns(tx, { concernId: id }),
    story: findConcernStory(tx, id),
    items: listItemsOf(tx, id),
    ratings: listRatingsOf(tx, id),
    lookedBack: listLookedBack(tx),
    comments: listCommentsOn(tx, { kind: 'concern', id }),
  }));
  const concern = concerns[0];
  if (!concern || !story) throw new AppError('not-found');
  const { at, fromToday, reader } = readerOf(session);
  const standing = standingOfConcern(standingOf({ ...story, items, ratings, lookedBack }), {
    at,
    sharesPractice: scope.may.has('practice'),
  });
  const later = ratings.filter(({ ratedAt }) => Date.parse(ratedAt) > Date.parse(concern.heardAt));
  return (
    <ClientFrame
      scope={scope}
      page="concern"
      title={concern.theme ?? 'A doubt'}
      up={
        concern.rejectionId
          ? { path: `/rejections/${concern.rejectionId}`, words: 'The no it came with' }
          : { path: '/feedback', words: 'What was said' }
      }
      lead={
        <p className="row wrap sm muted">
          {concern.skill && <SkillMark skill={concern.skill} />}
          {concern.recognise && (
            <span>They recognise: {RECOGNISE_WORDS[concern.recognise - 1]?.toLowerCase()}</span>
          )}
        </p>
      }
    >
      <div className="stack-l prose">
        <Section id="decision" title="What they do about it">
          <p className="strong">{decisionFor(concern.decision)}</p>
          {story.decidedAt && <p className="sm muted">Decided on {at(story.decidedAt)}.</p>}
          {standing && <p className="text-ink-2">{standing}</p>}
        </Section>
        <CommentsOn rows={comments} subject={{ kind: 'concern', id }} viewer={scope} reader={reader} />
        {items.length > 0 && (
          <Section id="practised" title="Practice for it">
            <ul className="list">
              {items.map(({ id: item, title, doneAt, archivedAt, dueOn, times }) => (
                <li key={item}>
                  <a href={clientHref(scope, `/practice/${item}`)}>{title}</a>
                  <p className="sm muted">
                    {doneAt
                      ? `Done ${times > 1 ? `${times} times, first ` : ''}on ${at(doneAt)}`
                      : archivedAt
                        ? 'Put away'
                        : dueOn
                          ? `Due ${fromToday(dueOn)}`
                          : 'Open'}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {concern.skill && later.length > 0 && (
          <Section id="rated" title="Rated since">
            <ul className="list">
              {later.slice(0, 5).map((one) => (
                <li key={one.id}>
                  <p className="row wrap">
                    {concern.skill && <RaterMark skill={concern.skill} by={one.raterKind} />}
                    <b className="num">{one.rating} of 5</b>
                    <span className="muted">
                      by {one.raterKind === 'self' ? 'themselves' : (one.raterName ?? 'a coach')},{' '}
                      {at(one.ratedAt)}
                    </span>
                  </p>
                  {one.note && <p className="kept sm">{one.note}</p>}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="heard" title="When it was heard">
          <p>
            {at(concern.heardAt)}. {SOURCE_THEIRS[story.source]}.
          </p>
          <details>
            <summary>Their words</summary>
            <Words
              text={concern.quote}
              from={fromWhom(nameFor(concern.speaker, scope.may), concern.organisation, at(concern.heardAt))}
            />
          </details>
        </Section>
      </div>
    </ClientFrame>
  );
});
