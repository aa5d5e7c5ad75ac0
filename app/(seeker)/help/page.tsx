import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { read } from '@/db/transaction';
import { dayInWords } from '@/lib/time/days';
import { placesOfHelp } from '@/server/signposts';

export const metadata: Metadata = { title: 'Where somebody listens' };

/** The same for everybody: nothing on it follows from what anybody typed, their country included. */
export default seekerPage(async (scope) => {
  const { session } = await read(scope, () => ({}));
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <h1>Where somebody listens</h1>
        <p className="notice">
          In an emergency nobody reads this app. If you or somebody else is in danger now, ring the emergency
          number of the country you are in.
        </p>
        <p className="text-ink-2">
          A long search wears people down, and it helps to say so to somebody. These places are for that too,
          not only for the worst of days. Everybody who uses Onward sees the same page: nothing on it comes
          from what you wrote.
        </p>
      </header>
      {placesOfHelp().map(({ country, signposts }) => (
        <section key={country} aria-label={country}>
          <h2 className="sec-head">{country}</h2>
          <ul className="list">
            {signposts.map(({ name, says, address, source, checked }) => (
              <li key={address} className="stack">
                <p>
                  <a className="go" href={address} rel="noreferrer">
                    {name}
                  </a>
                </p>
                <p>{says}</p>
                <p className="sm muted">
                  Read on {dayInWords(checked, '', session.locale)} at{' '}
                  <a href={source} rel="noreferrer">
                    {new URL(source).hostname}
                  </a>
                  . Numbers change: if one does not answer, look at their own page.
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className="stack">
        <h2 className="sec-head">Somewhere else, or something else</h2>
        <p>
          Your country is not here? A doctor, or a helpline that your health service names, knows who is near
          you. And telling a friend “this is a hard stretch” needs no number.
        </p>
      </section>
    </main>
  );
});
