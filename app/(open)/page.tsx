import { redirect } from 'next/navigation';
import { openPage } from '@/app/_parts/page/page';
import { BrowserZone } from '@/components/browser-zone';
import { Form } from '@/components/form';
import { currentClaim } from '@/server/session';
import { signUpsAreOpen } from '@/server/sign-up';
import { trySample } from './sample/actions';

/** One sentence and three doors. */
export default openPage(async () => {
  if (await currentClaim()) redirect('/today' as never);
  const signUps = signUpsAreOpen();
  return (
    <main id="main" className="page flow stack-l">
      <h1 className="text-3xl">A “no” is a bend in the path. Onward helps you take it.</h1>
      <nav className="doors" aria-label="Where to begin">
        <a className="door" href="/no">
          <b>I just had a “no”</b>
          <span>Write it down in a minute, without an account. Nothing else is needed today.</span>
        </a>
        <a className="door" href={signUps ? '/sign-up?next=%2Fbegin' : '/sign-in?next=%2Fbegin'}>
          <b>I’m keeping track of a search</b>
          <span>Bring in your spreadsheet, or add an application.</span>
        </a>
        <a className="door" href="/for-coaches">
          <b>I help others search</b>
          <span>See your clients’ searches, as far as each of them lets you.</span>
        </a>
      </nav>
      <p>
        Been here before?{' '}
        <a className="go" href="/sign-in">
          Sign in
        </a>
      </p>
      <p>
        Were you given a code?{' '}
        <a className="go" href="/invitations">
          Type it here
        </a>
      </p>
      {signUps ? (
        <section className="stack">
          <h2 className="sec-head">Only looking?</h2>
          <p className="sm muted">
            A made-up search to walk around in, and to change as you like. It is gone after a day.
          </p>
          <Form action={trySample} submit="Try it with sample data" kind="plain" className="acts">
            <BrowserZone name="timeZone" />
          </Form>
        </section>
      ) : (
        <p className="sm muted">
          New accounts are closed on this Onward: whoever runs it can make one for you.
        </p>
      )}
      <p className="sm muted">
        What you write is yours: it stays on this server, nothing is sent to anyone, and nobody watches how
        you use it.
      </p>
    </main>
  );
});
