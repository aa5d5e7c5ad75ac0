import type { Metadata } from 'next';
import { AnswerPrepared } from '@/app/_parts/clients/answer-prepared';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { Decisions } from '@/app/_parts/clients/decisions';
import { LettersGone } from '@/app/_parts/clients/letters-gone';
import { lookAt, type OfOne } from '@/app/_parts/clients/look-at';
import { clientHref } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { Said } from '@/app/_parts/clients/said';
import { Facts, Section } from '@/app/_parts/clients/section';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { clientPage } from '@/app/_parts/page/page';
import { Trail } from '@/app/_parts/trail/trail';
import { listCommentsOnDrafts } from '@/db/comments/reads';
import { listConcerns, listFeedbackOn, listStrengths } from '@/db/feedback/reads';
import { listLettersOn } from '@/db/letters/reads';
import { findNo } from '@/db/rejections/reads';
import { requestsOn } from '@/db/requests/reads';
import { listEvidenceOn, listResponsesOn } from '@/db/responses/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { standingWords } from '@/lib/coach-links/standing-words';
import { trailOf } from '@/lib/episodes/trail';
import { saysThanks } from '@/lib/letters/rules';
import { afterWhat } from '@/lib/rejections/after';
import { TOLD_HOW_WORDS } from '@/lib/rejections/rules';

export const metadata: Metadata = { title: null };

/** One "no" and what follows it: what was asked, said, liked, doubted, decided and answered. */
export default clientPage<OfOne>(lookAt('rejection'), async (scope, { params }) => {
  const { id } = await params;
  const { session, no, ...found } = await read(scope, (tx) => ({
    no: findNo(tx, id),
    heard: listFeedbackOn(tx, id, { isOver: true }),
    liked: listStrengths(tx, { rejectionId: id }),
    concerns: listConcerns(tx, { rejectionId: id }),
    requests: requestsOn(tx, id),
    letters: listLettersOn(tx, id),
    responses: listResponsesOn(tx, id),
    evidence: listEvidenceOn(tx, id),
    comments: listCommentsOnDrafts(tx, id),
  }));
  if (!no) throw new AppError('not-found');
  const reader = readerOf(session);
  const { heard, concerns, letters } = found;
  const request = found.requests.findLast(({ state }) => state !== 'dropped');
  const after = afterWhat(no.stageKind, no.isFinalRound);
  return (
    <ClientFrame
      scope={scope}
      page="rejection"
      title={no.organisation ? `The no from ${no.organisation}` : `A no ${after}`.trim()}
      up={{ path: '/rejections', words: 'Noes' }}
      lead={
        <>
          <p className="text-ink-2">{[no.role, after, reader.ago(no.at)].filter(Boolean).join(', ')}</p>
          <p>{standingWords(no)}.</p>
          {no.applicationId && (
            <p className="sm">
              <a className="go" href={clientHref(scope, `/applications/${no.applicationId}`)}>
                The application
              </a>
            </p>
          )}
        </>
      }
    >
      <div className="stack-l prose">
        {no.state && (
          <Trail
            label="The path after it"
            marks={trailOf({
              state: no.state,
              reframed: no.reframedAt !== null,
              asked: Boolean(request?.sentAt),
              askingEnded: ['declined', 'no-answer', 'nobody-to-ask'].includes(no.state),
              heard: heard.length > 0,
              decided: concerns.length > 0 && concerns.every(({ decision }) => decision !== null),
              thanked: letters.some(({ kind, sentAt }) => sentAt && saysThanks(kind)),
              responded: letters.some(({ kind, sentAt }) => sentAt && kind === 'answer'),
              predetermined: no.predetermined,
            })}
          />
        )}
        <Said said={heard} liked={found.liked} may={scope.may} at={reader.at} />
        <Decisions concerns={concerns} scope={scope} at={reader.at} />
        <AnswerPrepared
          responses={found.responses}
          evidence={found.evidence}
          concerns={concerns}
          onDay={reader.onDay}
          beneath={(responseId) => (
            <CommentsOn
              rows={found.comments.filter((one) => one.responseId === responseId)}
              subject={{ kind: 'response', id: responseId }}
              viewer={scope}
              reader={reader.reader}
            />
          )}
        />
        {no.reframedAt && (
          <Section id="reframe" title="What stays theirs">
            <Facts
              rows={[
                ['What went well', no.wentWell],
                ['In their hands', no.inMyHands],
                ['What they learned', no.learned],
                ['What they do next', no.doNext],
              ]}
            />
            <p className="sm muted">Looked back on {reader.at(no.reframedAt)}.</p>
          </Section>
        )}
        <LettersGone request={request} letters={letters} may={scope.may} ago={reader.ago} />
        {request && (
          <CommentsOn
            rows={found.comments.filter(({ requestId }) => requestId === request.id)}
            subject={{ kind: 'request', id: request.id }}
            viewer={scope}
            reader={reader.reader}
            title="Comments on the question"
          />
        )}
        <Section id="about" title="About it">
          <Facts
            rows={[
              ['How it was told', no.toldHow !== 'not-said' && TOLD_HOW_WORDS[no.toldHow]],
              ['Came', reader.at(no.at)],
            ]}
          />
          {no.reason && (
            <details>
              <summary>The reason they gave</summary>
              <p className="words">{no.reason}</p>
            </details>
          )}
        </Section>
      </div>
    </ClientFrame>
  );
});
