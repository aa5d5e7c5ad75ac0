import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { leaveIt, takeApplication, takeInterview, takeNo, takeNote } from '@/app/_parts/proposals/actions';
import { EntryFields } from '@/app/_parts/proposals/entry-fields';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { listOpenProposals, listProposals, type Proposal } from '@/db/proposals/reads';
import { listStages, type Stage } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { proposalInWords } from '@/lib/proposals/in-words';
import { PROPOSAL_STAND_WORDS, PROPOSAL_WORDS, standOf } from '@/lib/proposals/rules';
import { dayInWords, daysIn } from '@/lib/time/days';

export const metadata: Metadata = { title: 'Proposals' };

const ACTIONS = { application: takeApplication, interview: takeInterview, no: takeNo, note: takeNote };

/** What each button says: what happens by it. */
const TAKE = {
  application: 'Add this application',
  interview: 'Note this interview',
  no: 'Record this “no”',
  note: 'Add this note',
};

/** Entries that a coach wrote down beside the seeker, who accepts each as it should read, or does not. */
export default seekerPage(async (scope) => {
  const { session, open, all, stages } = await read(scope, (tx) => ({
    open: listOpenProposals(tx),
    all: listProposals(tx),
    stages: listStages(tx),
  }));
  const now = new Date();
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(now);
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  const onDay = (at: string) => inWords(dayOf(new Date(at)));
  const over = all.filter(({ id }) => !open.some((one) => one.id === id));
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches">
            My coaches
          </a>
        </p>
        <h1>Proposals</h1>
        <p className="text-ink-2">
          {open.length > 0
            ? 'What a coach wrote down for you. Each is written only when you press its button, as it reads then; change what you like first.'
            : 'Nothing waits. When a coach sits beside you and proposes an entry, it comes here, and is written only when you accept it.'}
        </p>
      </header>
      {open.map((one, n) => (
        <section key={one.id} className="stack" aria-labelledby={`of-${one.id}`}>
          <h2 id={`of-${one.id}`} className="sec-head">
            {PROPOSAL_WORDS[one.kind]}
            <span className="sm muted font-normal">
              {one.authorName}, {onDay(one.createdAt)}
            </span>
          </h2>
          {one.organisation && (
            <p>
              About{' '}
              <a href={`/applications/${one.applicationId}`}>
                {one.role} at {one.organisation}
              </a>
            </p>
          )}
          <Form action={ACTIONS[one.kind]} actId={newId()} keep={`coaches.proposals.${one.id}`}>
            <input type="hidden" name="proposalId" value={one.id} readOnly />
            <EntryFields kind={one.kind} data={one.data} zone={session.timeZone} today={today} />
            {one.data.kind === 'application' && <Stand stages={stages} stand={one.data.stand} />}
            <div className="foot">
              <Submit kind={n === 0 ? 'primary' : 'plain'}>{TAKE[one.kind]}</Submit>
            </div>
          </Form>
          <Form action={leaveIt} actId={newId()} className="">
            <input type="hidden" name="proposalId" value={one.id} readOnly />
            <Submit kind="quiet" label={`Leave it: ${PROPOSAL_WORDS[one.kind]}`}>
              Leave it
            </Submit>
          </Form>
          <p className="sm muted">It waits until {onDay(one.expiresAt)}, and goes by itself then.</p>
        </section>
      ))}
      {over.length > 0 && <Over proposals={over} now={now} onDay={onDay} inWords={inWords} />}
    </main>
  );
});

const Stand = ({ stages, stand }: { stages: readonly Stage[]; stand: 'applied' | 'saved' }) => (
  <Field
    name="stageId"
    label="Stage"
    initial={stages.find(({ kind }) => kind === stand)?.id ?? ''}
    choices={stages
      .filter(({ kind }) => kind !== 'closed')
      .map(({ id, name }) => ({ value: id, label: name }))}
  />
);

interface OverProps {
  readonly proposals: readonly Proposal[];
  readonly now: Date;
  readonly onDay: (at: string) => string;
  readonly inWords: (day: string) => string;
}

/** Where what was accepted is now. */
function hrefOf({ kind, becameId, applicationId, state }: Proposal): string | undefined {
  if (state !== 'accepted' || !becameId) return undefined;
  if (kind === 'application') return `/applications/${becameId}`;
  if (kind === 'note') return `/applications/${applicationId}`;
  return kind === 'interview' ? `/interviews/${becameId}` : `/rejections/${becameId}`;
}

const Over = ({ proposals, now, onDay, inWords }: OverProps) => (
  <details>
    <summary>What was answered, or is over</summary>
    <ul className="list">
      {proposals.map((one) => {
        const href = hrefOf(one);
        const words = proposalInWords(one.data, one, inWords);
        const stand = standOf(one, now);
        return (
          <li key={one.id}>
            <p>{href ? <a href={href}>{words}</a> : <bdi>{words}</bdi>}</p>
            <p className="sm muted">
              {one.authorName}, {onDay(one.createdAt)}. {PROPOSAL_STAND_WORDS[stand]}
            </p>
          </li>
        );
      })}
    </ul>
  </details>
);
