import type { Metadata } from 'next';
import { WhatCoachesSeeFirst } from '@/app/_parts/attention/what-coaches-see-first';
import { seekerPage } from '@/app/_parts/page/page';
import { askAttention } from '@/server/attention';

export const metadata: Metadata = { title: 'What your coaches see first' };

/** The reasons by which coaches sort their clients, as they see them; the seeker has the first word. */
export default seekerPage(async (scope) => {
  const { coaches } = await askAttention(scope);
  const isCalm = coaches.every(({ client }) => client.standing.kind === 'calm');
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches">
            My coaches
          </a>
        </p>
        <h1>What your coaches see first</h1>
        <p className="text-ink-2">
          A coach’s list begins with whoever could use them today, and says why: a new “no”, a question
          without an answer, an answer being prepared, a quiet fortnight, an interview within three days. Each
          only from what you share with that coach.
        </p>
      </header>
      {coaches.length === 0 && (
        <p>
          Nobody sees anything of yours. <a href="/coaches">Let a coach in</a>, if you would like one.
        </p>
      )}
      {coaches.length > 0 && isCalm && (
        <p>Just now no coach has a reason: you are among those who move along.</p>
      )}
      <WhatCoachesSeeFirst coaches={coaches} />
    </main>
  );
});
