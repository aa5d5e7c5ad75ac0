import { WhatIsKept } from '@/app/_parts/leaving/what-is-kept';
import type { Going } from '@/db/leaving/reads';
import { counted as countedRows } from '@/lib/exports/words';
import { counted } from '@/lib/insights/words';

/** What ends at once, and what goes for good once the days are over, in the person's own numbers. */
export function WhatGoes({ going, day }: { going: Going; day: string }) {
  const { coaches, waiting } = going;
  const theirs = [
    ['applications', going.applications],
    ['rejections', going.noes],
    ['feedback', going.feedback],
    ['contacts', going.people],
    ['documents', going.documents],
  ] as const;
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
          Everything in your account is removed for good:{' '}
          {theirs.map(([table, n]) => n > 0 && `${countedRows(table, n)}, `)}all that you wrote, your files,
          and the history of it. Nobody can bring it back from here.
        </p>
      </section>
      <section className="stack" aria-labelledby="stays">
        <h2 id="stays">What stays elsewhere</h2>
        <ul className="list">
          <li>
            Recordings of yourself, and drafts that were not sent, stay in each other browser that you used.
            Signing out there removes them: better do it before you leave. From this one they go as you leave,
            where the browser does as it is told; clear this site’s data in its settings to be sure.
          </li>
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
