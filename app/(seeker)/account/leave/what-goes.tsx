import { WhatIsKept } from '@/app/_parts/leaving/what-is-kept';
import type { Going } from '@/db/leaving/reads';

/** "1 application", "3 applications". */
const counted = (n: number, one: string, several = `${one}s`) => `${n} ${n === 1 ? one : several}`;

/** What ends at once, and what goes for good once the days are over, in the person's own numbers. */
export function WhatGoes({ going, day }: { going: Going; day: string }) {
  const { coaches, waiting } = going;
  const theirs = [
    counted(going.applications, 'application'),
    counted(going.noes, '“no”', '“noes”'),
    counted(going.feedback, 'piece of feedback', 'pieces of feedback'),
    counted(going.people, 'person', 'people'),
    counted(going.documents, 'document'),
  ].filter((one) => !one.startsWith('0 '));
  return (
    <>
      <section className="stack" aria-labelledby="at-once">
        <h2 id="at-once">At once</h2>
        <ul className="list">
          <li>You are signed out on every device.</li>
          <li>
            Nobody whom you showed your search sees it any more
            {coaches > 0 && `: ${counted(coaches, 'coach', 'coaches')} just now`}. This does not come back by
            itself.
          </li>
          <li>
            Letters that wait to go in your name are stopped
            {waiting > 0 && `: ${counted(waiting, 'letter')} just now`}. Reminders end too.
          </li>
        </ul>
      </section>
      <section className="stack" aria-labelledby="until">
        <h2 id="until">Until the end of {day}</h2>
        <p>
          Nothing is removed. Sign in and choose to stay, and you have your account back. Nothing else works
          meanwhile, and nobody can make another account with your address.
        </p>
      </section>
      <section className="stack" aria-labelledby="after">
        <h2 id="after">After that</h2>
        <p>
          Everything in your account is removed for good: {theirs.map((one) => `${one}, `).join('')}all that
          you wrote, your files, and the history of it. Nobody can bring it back from here.
        </p>
      </section>
      <section className="stack" aria-labelledby="stays">
        <h2 id="stays">What stays elsewhere</h2>
        <ul className="list">
          <li>Letters that were sent are in the mailboxes of those who have them.</li>
          <li>What a coach noted down for themselves is theirs.</li>
          <li>
            Whoever runs this Onward may keep backups of the whole. Your account leaves them as they are
            thrown away; until then it is in them, and nowhere else.
          </li>
          <li>
            The server’s log says when an account signed in, by a number and without your name or address.
          </li>
        </ul>
        <details>
          <summary>What is kept of you, where, and how long</summary>
          <WhatIsKept />
        </details>
      </section>
    </>
  );
}
