import { redirect } from 'next/navigation';
import { openPage } from '@/app/_parts/page/page';
import { currentClaim } from '@/server/session';

/** One sentence and two doors. */
export default openPage(async () => {
  if (await currentClaim()) redirect('/today' as never);
  return (
    <main id="main" className="page flow stack-l">
      <h1 className="text-3xl">A “no” is a bend in the path. Onward helps you take it.</h1>
      <p className="text-lg text-ink-2">
        Keep your search in one place, ask kindly what was missing, hear it without defending, and work on it
        until it is a strength.
      </p>
      <nav className="doors" aria-label="Where to begin">
        <a className="door" href="/sign-up?next=%2Frejections%2Fnew">
          <b>I just had a “no”</b>
          <span>Put it down in a minute. Nothing else is needed today.</span>
        </a>
        <a className="door" href="/sign-up?next=%2Fapplications%2Fnew">
          <b>I’m keeping track of a search</b>
          <span>Add an application, or bring in your spreadsheet.</span>
        </a>
      </nav>
      <p>
        Been here before?{' '}
        <a className="go" href="/sign-in">
          Sign in
        </a>
      </p>
      <p className="sm muted">
        What you write is yours: it stays on this server, nothing is sent to anyone, and nobody watches how
        you use it.
      </p>
    </main>
  );
});
