import type { Metadata } from 'next';
import { openPage } from '@/app/_parts/page/page';
import { signUpsAreOpen } from '@/server/sign-up';

export const metadata: Metadata = { title: 'I help others search' };
// Whether accounts can be made is asked at each request.
export const dynamic = 'force-dynamic';

/** The third door: for whoever helps others with their search. */
export default openPage(async () => {
  const signUps = signUpsAreOpen();
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <h1>For people who help others search</h1>
        <p className="text-ink-2">
          Career coaches, advisers, mentors. You see the searches of your clients, as far as each of them lets
          you, and who could use you first.
        </p>
      </header>
      <ul className="list">
        <li>
          <b>They decide.</b> You see nothing until somebody says yes, and only what they chose. They can
          change or end it at any time.
        </li>
        <li>
          <b>They see you look.</b> Every look of yours and everything you do is on a list of theirs.
        </li>
        <li>
          <b>You help, they write.</b> You comment, give things to practise, propose entries and rate skills
          beside them. You never change what they wrote, and nothing goes out in their name.
        </li>
        <li>
          <b>One account is enough.</b> You can keep a search of your own in the same one; nobody sees it.
        </li>
      </ul>
      <p className="acts">
        {signUps && (
          <a className="btn primary" href="/sign-up?next=%2Fclients">
            Make an account
          </a>
        )}
        <a className={signUps ? 'btn' : 'btn primary'} href="/sign-in?next=%2Fclients">
          Sign in
        </a>
      </p>
      {!signUps && (
        <p className="sm muted">
          New accounts are closed on this Onward: whoever runs it can make one for you.
        </p>
      )}
    </main>
  );
});
