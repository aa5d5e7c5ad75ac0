import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { DaysField } from '@/app/_parts/invitations/days-field';
import { OneFields } from '@/app/_parts/invitations/one-fields';
import { SentList } from '@/app/_parts/invitations/sent-list';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findCoachProfile } from '@/db/coach-profiles/reads';
import { listGroupsToInvite, listInvitations } from '@/db/invitations/reads';
import { read } from '@/db/transaction';
import { MOST_PLACES } from '@/lib/invitations/rules';
import { hasMail } from '@/server/mail/letter';
import { inviteList, inviteOne, makeCode } from './actions';
import { CodeMade } from './code-made';
import { ListFields } from './list-fields';
import { ListMade } from './list-made';

export const metadata: Metadata = { title: 'Invite clients' };

/** A coach asks people whether they may see some of their search: one, a group by a code, or a list of addresses. */
export default seekerPage(async (scope) => {
  const { session, profile, groups, sent } = await read(scope, (tx) => ({
    profile: findCoachProfile(tx),
    groups: listGroupsToInvite(tx),
    sent: listInvitations(tx, 'coach'),
  }));
  if (!profile) redirect('/clients/profile' as never);
  const byLetter = hasMail();
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/clients">
            All clients
          </a>
        </p>
        <h1>Invite clients</h1>
        <p className="text-ink-2">
          You ask as {profile.name}
          {profile.organisation && ` of ${profile.organisation}`}. Each person chooses what you see, if
          anything, and can change it at any time. <a href="/clients/profile">Change how they know you</a>
        </p>
      </header>
      <section className="stack" aria-labelledby="one">
        <h2 id="one" className="sec-head">
          One person
        </h2>
        <Form action={inviteOne} actId={newId()}>
          <OneFields byLetter={byLetter} />
        </Form>
      </section>
      <section className="stack" aria-labelledby="code">
        <h2 id="code" className="sec-head">
          A room of people
        </h2>
        <p className="sm muted">
          A short code for a board or a handout. Everybody who types it decides for themselves.
        </p>
        <Form action={makeCode} actId={newId()}>
          {groups.length > 0 && (
            <Field
              name="groupId"
              label="Into which group?"
              choices={[
                { value: '', label: 'No group' },
                ...groups.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <Field
            name="places"
            label="For how many people?"
            hint={`${MOST_PLACES} at most.`}
            inputMode="numeric"
            initial="20"
            autoComplete="off"
          />
          <DaysField />
          <Submit kind="plain">Make a code</Submit>
          <CodeMade />
        </Form>
      </section>
      <section className="stack" aria-labelledby="list">
        <h2 id="list" className="sec-head">
          A list of addresses
        </h2>
        <Form action={inviteList} actId={newId()}>
          <ListMade />
          <ListFields />
          <DaysField />
          <Submit kind="plain">{byLetter ? 'Send letters to the list' : 'Make links for the list'}</Submit>
        </Form>
      </section>
      {sent.length > 0 && (
        <section className="stack" aria-labelledby="sent">
          <h2 id="sent" className="sec-head">
            Sent
          </h2>
          <SentList sent={sent} reader={session} now={new Date()} />
        </section>
      )}
    </main>
  );
});
