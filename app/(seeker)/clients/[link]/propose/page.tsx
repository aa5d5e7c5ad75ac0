import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { clientPage } from '@/app/_parts/page/page';
import { proposeApplication, proposeInterview, proposeNo, proposeNote } from '@/app/_parts/proposals/actions';
import { EntryFields } from '@/app/_parts/proposals/entry-fields';
import { ProposalList } from '@/app/_parts/proposals/proposal-list';
import { Choices, Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { listOpenApplications } from '@/db/applications/reads';
import { listProposals } from '@/db/proposals/reads';
import { read } from '@/db/transaction';
import { PROPOSAL_KINDS, PROPOSAL_WORDS } from '@/lib/proposals/rules';
import { dayInWords, daysIn } from '@/lib/time/days';

export const metadata: Metadata = { title: null };

type Props = {
  params: Promise<{ link: string }>;
  searchParams: Promise<{ kind?: string | string[] }>;
};

const ACTIONS = {
  application: proposeApplication,
  interview: proposeInterview,
  no: proposeNo,
  note: proposeNote,
};
/** More than these are not looked through in one list. */
const MOST = 300;

/** Sitting beside the client: an entry is written here, and accepted on the client's own phone. */
export default clientPage<Props>('applications', async (scope, { searchParams }) => {
  const asked = (await searchParams).kind;
  const kind = PROPOSAL_KINDS.find((one) => one === asked) ?? 'application';
  const mayPropose = scope.mayComment.has('pipeline') && !scope.isPreview;
  const { session, proposals, applications } = await read(scope, (tx) => ({
    proposals: listProposals(tx),
    applications: mayPropose ? listOpenApplications(tx, { limit: MOST }) : Promise.resolve([]),
  }));
  const now = new Date();
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(now);
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  const onDay = (at: string) => inWords(dayOf(new Date(at)));
  const name = clientIn(scope);
  return (
    <ClientFrame
      scope={scope}
      page="applications"
      title={mayPropose ? 'Propose an entry' : 'What was proposed'}
      up={{ path: '/applications', words: 'Applications' }}
      lead={
        mayPropose && (
          <p className="text-ink-2">
            {name} looks it over on their own phone, changes what they like, and accepts it or not. Until then
            nothing of it is written anywhere else.
          </p>
        )
      }
      width="page flow"
    >
      <div className="stack-l">
        {mayPropose && (
          <>
            <nav className="seg wrap" aria-label="What to propose">
              {PROPOSAL_KINDS.map((one) => (
                <a
                  key={one}
                  href={`${clientHref(scope, '/propose')}?kind=${one}`}
                  aria-current={one === kind ? 'page' : undefined}
                >
                  {PROPOSAL_WORDS[one]}
                </a>
              ))}
            </nav>
            {kind !== 'application' && applications.length === 0 ? (
              <p>Nothing is under way that this could be about. A new application can be proposed.</p>
            ) : (
              <Form
                key={kind}
                action={ACTIONS[kind]}
                actId={newId()}
                keep={`clients.${scope.linkId}.propose.${kind}`}
                done={`It waits for ${name} now, under Proposals on their own phone.`}
              >
                <input type="hidden" name="linkId" value={scope.linkId} readOnly />
                {kind !== 'application' && (
                  <Field
                    name="applicationId"
                    label="About which application?"
                    choices={[
                      { value: '', label: 'Choose' },
                      ...applications.map((one) => ({
                        value: one.id,
                        label: `${one.organisation}: ${one.role} (${one.stage})`,
                      })),
                    ]}
                  />
                )}
                <EntryFields kind={kind} zone={session.timeZone} today={today} />
                {kind === 'application' && (
                  <Choices
                    name="stand"
                    label="Where does it stand?"
                    initial="applied"
                    choices={[
                      { value: 'applied', label: 'It was sent' },
                      { value: 'saved', label: 'Kept for later' },
                    ]}
                  />
                )}
                <Submit>Propose it to {name}</Submit>
              </Form>
            )}
          </>
        )}
        <ProposalList scope={scope} proposals={proposals} onDay={onDay} inWords={inWords} now={now} />
      </div>
    </ClientFrame>
  );
});
