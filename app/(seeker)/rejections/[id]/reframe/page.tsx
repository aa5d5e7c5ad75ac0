import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { listOpenEpisodes } from '@/db/episodes/reads';
import { listStagesOf } from '@/db/events/reads';
import { findPosting } from '@/db/postings/reads';
import { findRejection, listLikedOn, listNotesOn } from '@/db/rejections/reads';
import { findPlanFor } from '@/db/setback-plans/reads';
import { read } from '@/db/transaction';
import { preferencesOf } from '@/lib/accounts/preferences';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { inMyHands } from '@/lib/episodes/in-my-hands';
import { stepAfterLookingBack } from '@/lib/episodes/step';
import { reframeWords, wentWell } from '@/lib/episodes/went-well';
import { afterWhat } from '@/lib/rejections/after';
import { dayIn } from '@/lib/time/days';
import { keepReframe } from '../../actions';
import { Ticks } from './ticks';

export const metadata: Metadata = { title: 'What stays yours' };

type Props = { params: Promise<{ id: string }> };

/** They decided. These parts the seeker decides: each may stay empty, and nothing here looks ahead to odds. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const now = new Date();
  const { session, rejection, posting, reached, plan, notes, liked, open } = await read(scope, (tx) => ({
    rejection: findRejection(tx, id),
    posting: findPosting(tx, { rejectionId: id }),
    reached: listStagesOf(tx, id),
    plan: findPlanFor(tx, id),
    notes: listNotesOn(tx, id),
    liked: listLikedOn(tx, id),
    open: listOpenEpisodes(tx, { rejectionId: id }),
  }));
  if (!rejection?.episodeId || rejection.takenBackAt) throw new AppError('not-found');
  const { organisation, stageKind, isFinalRound, appliedOn } = rejection;
  const suggestions = rejection.reframedAt
    ? []
    : inMyHands({
        appliedOn,
        reached: [...reached, ...(stageKind ? [stageKind] : [])],
        keptAdvert: posting !== undefined,
        today: dayIn(session.timeZone, now),
        locale: session.locale,
      });
  const well = rejection.reframedAt ? [] : wentWell({ notes, liked });
  const { opening, toAFriend } = reframeWords(
    preferencesOf(session.preferences).variedWording ? id : undefined,
  );
  const next = open[0] && stepAfterLookingBack(open[0], now);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <h1>What stays yours</h1>
        <p className="text-ink-2">{opening} Each may stay empty.</p>
      </header>
      <p className="muted">{[organisation, afterWhat(stageKind, isFinalRound)].filter(Boolean).join(', ')}</p>
      {plan && (
        <section className="ending stack" aria-labelledby="plan">
          <h2 id="plan" className="eyebrow">
            You thought of this before
          </h2>
          <p className="kept">
            “If it is a no, I will {plan.willDo}
            {plan.willTell && ` and tell ${plan.willTell}`}.”
          </p>
        </section>
      )}
      <Form action={keepReframe} actId={newId()} keep={`reframe.${id}`}>
        <input type="hidden" name="episodeId" value={rejection.episodeId} readOnly />
        <input type="hidden" name="version" value={rejection.episodeVersion ?? 0} readOnly />
        <Ticks
          name="well"
          legend="What went well"
          hint="From your own notes. Tick what you want to keep."
          texts={well}
        />
        <Field
          name="wentWell"
          label={well.length > 0 ? 'And what else went well' : 'What went well'}
          hint="In this one, before the no. Small things too."
          type="area"
          initial={rejection.wentWell}
          rows={2}
        />
        <Ticks
          name="hand"
          legend="What was in my hands"
          hint="From your own notes. Tick what is true for you."
          texts={suggestions}
        />
        <Field
          name="inMyHands"
          label={suggestions.length > 0 ? 'And what else was' : 'What was in my hands'}
          hint="What you did, whatever they made of it."
          type="area"
          initial={rejection.inMyHands}
          rows={2}
        />
        <Field
          name="learned"
          label="What I learned"
          hint="A sentence will do, or none."
          type="area"
          initial={rejection.learned}
          rows={2}
        />
        <Field
          name="doNext"
          label="What I do next"
          hint={next && `Suggested, once you have looked back: ${next.title}. Or something of your own.`}
          type="area"
          initial={rejection.doNext}
          rows={2}
        />
        <Field
          name="toMyself"
          label="One kind line to myself"
          hint={toAFriend}
          type="area"
          initial={rejection.toMyself}
          rows={2}
        />
        <div className="foot stay">
          <a className="btn quiet" href={`/rejections/${id}`}>
            Not now
          </a>
          <Submit>Keep and go on</Submit>
        </div>
      </Form>
    </main>
  );
});
