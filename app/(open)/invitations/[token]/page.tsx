import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { v7 as newId } from 'uuid';
import { GrantFields } from '@/app/_parts/coach-links/grant-fields';
import { namedOpenPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { Form } from '@/components/form';
import { findCoachProfile } from '@/db/coach-profiles/reads';
import { findInvitation, findInvited, type InvitationFound } from '@/db/invitations/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { codeTyped } from '@/lib/invitations/code';
import { maskedAddress, whyNot, whyOver } from '@/lib/invitations/rules';
import { addressOf, rightCode, tooManyCodes } from '@/server/attempts';
import { invitationHash, invitationPath } from '@/server/invitations';
import { currentScope } from '@/server/session';
import { signUpsAreOpen } from '@/server/sign-up';
import { acceptInvitation, acceptOffer, decline } from './actions';
import { AskedByCoach, AskedBySeeker, WhatEachShows } from './asked';
import { DeclineForm } from './decline-form';
import { Over } from './over';

export const metadata: Metadata = { title: null, robots: { index: false } };

type Props = { params: Promise<{ token: string }> };

/**
 * Where an invitation leads, for anybody who holds it. Looking decides nothing and uses nothing up. Signed out, one signs
 * in or up and comes back here; signed in, one chooses.
 */
export default namedOpenPage<Props>(async ({ params }) => {
  const { token } = await params;
  if (codeTyped(token)) {
    const from = addressOf(await headers());
    if (await tooManyCodes(from)) return <Over code="codes-enough" />;
  }
  const tokenHash = invitationHash(token);
  const viewer = await whoLooks(tokenHash);
  const invitation = viewer?.found?.invitation ?? (await findInvitation(tokenHash));
  if (!invitation) return <Over code="invitation-over" />;
  if (codeTyped(token)) await rightCode(addressOf(await headers()));
  const now = new Date(invitation.now);
  const over = viewer?.found ? whyNot(invitation, viewer.found.invited, now) : whyOver(invitation, now);
  if (over)
    return (
      <Over code={over}>
        {over === 'invitation-elsewhere' && invitation.email && (
          <p className="sm muted">
            It is for {maskedAddress(invitation.email)}; you are signed in
            {viewer?.email ? ` as ${viewer.email}` : ' to a sample'}.
          </p>
        )}
      </Over>
    );
  return (
    <main id="main" className="page flow stack-l">
      <Title of={`From ${invitation.fromName}`} />
      {invitation.by === 'coach' ? (
        <AskedByCoach invitation={invitation} />
      ) : (
        <AskedBySeeker invitation={invitation} />
      )}
      {!viewer ? (
        <Outside invitation={invitation} token={token} />
      ) : invitation.by === 'coach' ? (
        <Form
          action={acceptInvitation}
          actId={newId()}
          submit="Share this"
          keep={`invitation.${invitation.id}`}
        >
          <input type="hidden" name="token" value={token} readOnly />
          <GrantFields coach={invitation.fromName} clientName={viewer.name} />
          <p className="sm muted">
            In no case shared: check-ins, adjustments, what should not count, and your account.
          </p>
        </Form>
      ) : viewer.hasProfile ? (
        <Form action={acceptOffer} actId={newId()} submit="Yes, I’ll look">
          <input type="hidden" name="token" value={token} readOnly />
        </Form>
      ) : (
        <p className="notice">
          {invitation.fromName} should know who looks.{' '}
          <a href={`/clients/profile?next=${encodeURIComponent(invitationPath(token))}`}>
            Say first how they know you
          </a>
          , then come back here.
        </p>
      )}
      <DeclineForm action={decline as never} token={token} />
    </main>
  );
});

/** Who is signed in, and who they are to the invitation; undefined where nobody is. */
async function whoLooks(tokenHash: string) {
  try {
    const scope = await currentScope();
    const { session, found, profile } = await read(scope, (tx) => ({
      found: findInvited(tx, tokenHash),
      profile: findCoachProfile(tx),
    }));
    return { name: session.name, email: session.email, found, hasProfile: profile !== undefined };
  } catch (error) {
    if (error instanceof AppError && error.code === 'signed-out') return undefined;
    throw error;
  }
}

/** Nobody is signed in: what there will be to choose from, and the two ways in, which lead back here. */
function Outside({ invitation, token }: { invitation: InvitationFound; token: string }) {
  const next = encodeURIComponent(invitationPath(token));
  const signUps = signUpsAreOpen();
  return (
    <>
      {invitation.by === 'coach' && <WhatEachShows />}
      <section className="stack" aria-label="Go on">
        <p>
          {signUps
            ? 'To answer, make an account, or sign in to yours. You come back here, and nothing is shared before you say so.'
            : 'To answer, sign in to your account. New accounts are closed on this Onward: whoever runs it can make one for you.'}
          {invitation.email && ` It opens for ${maskedAddress(invitation.email)} only.`}
        </p>
        <div className="acts">
          {signUps && (
            <a className="btn primary" href={`/sign-up?next=${next}`}>
              Make an account
            </a>
          )}
          <a className={signUps ? 'btn' : 'btn primary'} href={`/sign-in?next=${next}`}>
            Sign in
          </a>
        </div>
      </section>
    </>
  );
}
