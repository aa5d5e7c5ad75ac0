import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { Proposal } from '@/db/proposals/reads';
import type { CoachScope } from '@/db/scope';
import { proposalInWords } from '@/lib/proposals/in-words';
import { PROPOSAL_STAND_WORDS, standOf } from '@/lib/proposals/rules';
import { withdraw } from './actions';

interface ProposalListProps {
  readonly scope: CoachScope;
  readonly proposals: readonly Proposal[];
  readonly onDay: (at: string) => string;
  /** Writes a day as its reader does. */
  readonly inWords: (day: string) => string;
  readonly now: Date;
}

/** What a coach proposed to one client, and what became of each; what waits can be taken back. */
export function ProposalList({ scope, proposals, onDay, inWords, now }: ProposalListProps) {
  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed" className="sec-head">
        Proposed so far
      </h2>
      {proposals.length === 0 ? (
        <p className="mt-3">
          Nothing was proposed yet. What is proposed stands here until they have looked it over.
        </p>
      ) : (
        <ul className="list">
          {proposals.map((one) => {
            const stand = standOf(one, now);
            return (
              <li key={one.id} className="stack">
                <p>
                  <bdi>{proposalInWords(one.data, one, inWords)}</bdi>
                </p>
                <p className="sm muted">
                  Proposed {onDay(one.createdAt)}.{' '}
                  <span className="strong">{PROPOSAL_STAND_WORDS[stand]}</span>
                  {one.answeredAt && stand !== 'expired' && ` ${onDay(one.answeredAt)}`}
                </p>
                {stand === 'open' && !scope.isPreview && (
                  <Form action={withdraw} actId={newId()} className="">
                    <input type="hidden" name="linkId" value={scope.linkId} readOnly />
                    <input type="hidden" name="proposalId" value={one.id} readOnly />
                    <Submit kind="quiet">Take it back</Submit>
                  </Form>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
