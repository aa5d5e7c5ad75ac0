import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { findCoachProfile } from '@/db/coach-profiles/reads';
import { read } from '@/db/transaction';
import { USUAL_LIMITS } from '@/lib/coach-profiles/confidentiality';
import { safePath } from '@/server/safe-path';
import { keepProfile } from './actions';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export const metadata: Metadata = { title: 'How clients know you' };

/** How a coach presents themselves to whoever they help. Whoever keeps this is a coach from then on. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const next = safePath(String((await searchParams).next ?? ''), '');
  const { session, profile } = await read(scope, (tx) => ({ profile: findCoachProfile(tx) }));
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        {/* Without one the list of clients leads here. */}
        {profile && (
          <p className="sm">
            <a className="go" href="/clients">
              All clients
            </a>
          </p>
        )}
        <h1>How clients know you</h1>
        <p className="text-ink-2">
          Whoever you invite reads this before they decide what you may see.
          {!profile && ' Keep it, and you can invite the first one.'}
        </p>
      </header>
      <Form
        action={keepProfile}
        actId={newId()}
        submit="Keep it"
        done="Kept. It is what your next invitations say."
        keep="coach-profile"
      >
        <input type="hidden" name="version" value={profile?.version ?? 0} readOnly />
        <Field
          name="name"
          label="Your name"
          hint="As clients call you."
          autoComplete="name"
          initial={profile?.name ?? session.name}
        />
        <Field
          name="organisation"
          label="For whom you work (optional)"
          hint="A service, a university, a firm; or nothing, if you help on your own."
          autoComplete="organization"
          initial={profile?.organisation}
        />
        <Field
          name="confidentiality"
          label="What stays between you, and what may not"
          hint="In your own words. This is a text to begin with: change what is not true of you."
          type="area"
          rows={10}
          initial={profile?.confidentiality ?? USUAL_LIMITS}
        />
      </Form>
      {profile && (
        <>
          <p className="sm muted">
            Clients who have accepted already keep the words that they agreed to. If something changes for
            them, tell them.
          </p>
          <p className="acts">
            {next && (
              <a className="btn primary" href={next}>
                Go on where you were
              </a>
            )}
            <a className="btn" href="/clients/invite">
              Invite somebody
            </a>
          </p>
        </>
      )}
    </main>
  );
});
