import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { SignOut } from '@/app/_parts/accounts/sign-out';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { read } from '@/db/transaction';
import { lastDay } from '@/lib/leaving/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { leavingScope } from '@/server/scope';
import { stay } from './actions';

export const metadata: Metadata = { title: 'You are leaving' };

/** The one page that there is for somebody whose account is being left. */
export default seekerPage(async ({ claim }) => {
  const { session } = await read(leavingScope(claim), () => ({}));
  const { deletionDueAt, timeZone, locale, email } = session;
  if (!deletionDueAt) redirect('/today');
  const [dueAt, now] = [new Date(deletionDueAt), new Date()];
  const day = dayInWords(lastDay(dueAt, timeZone), dayIn(timeZone, now), locale);
  return (
    <main id="main" className="page flow stack-l">
      <h1>You are leaving</h1>
      <p>
        {dueAt > now
          ? `The account of ${email} is removed after ${day}, with everything in it. Until then nothing is lost.`
          : `The account of ${email} was to be removed after ${day}, and is going to be within the hour. Nothing is lost yet.`}
      </p>
      <section className="stack" aria-labelledby="stay">
        <h2 id="stay">Stay</h2>
        <p className="text-ink-2">
          Everything is where you left it. Whom you had shown your search no longer sees it, and letters that
          waited to go in your name were stopped: share, and send, anew where you want to.
        </p>
        <Form action={stay} actId={newId()} submit="Stay" />
      </section>
      <section className="stack" aria-labelledby="go">
        <h2 id="go">Go on leaving</h2>
        <p className="text-ink-2">There is nothing to do: sign out, and it goes by itself.</p>
        <SignOut />
      </section>
    </main>
  );
});
