import { Confidentiality } from '@/app/_parts/coach-links/confidentiality';
import { WhatIsSeen } from '@/app/_parts/coach-links/what-is-seen';
import type { InvitationFound } from '@/db/invitations/reads';
import { PRESETS, SHARED_PARTS } from '@/lib/coach-links/rules';
import { PART_WORDS, PRESET_WORDS } from '@/lib/coach-links/words';

/** Who asks a seeker, for whom, what stays between them, and that nothing depends on the answer. */
export function AskedByCoach({ invitation }: { invitation: InvitationFound }) {
  const { fromName, organisation, confidentiality } = invitation;
  return (
    <>
      <header className="stack">
        <h1>{fromName} would like to help with your search</h1>
        <p className="text-ink-2">
          {fromName}
          {organisation && `, of ${organisation},`} asks whether they may see some of it in Onward. You choose
          what, if anything. You can change or end it at any time, and it holds from that moment on. Every
          look is written down for you.
        </p>
        <p>
          <b>Their help does not depend on it.</b> If you share little or nothing, say so to them as you like.
        </p>
      </header>
      <Confidentiality words={confidentiality} by={fromName} />
    </>
  );
}

/** Before there is anybody to choose: what each choice would show. */
export const WhatEachShows = () => (
  <section className="stack" aria-labelledby="choices">
    <h2 id="choices" className="sec-head">
      What you will choose from
    </h2>
    <ul className="list">
      {Object.keys(PRESETS).map((preset) => {
        const [name, about, example] = PRESET_WORDS[preset as keyof typeof PRESETS];
        return (
          <li key={preset}>
            <b>{name}</b> <span className="sm muted block">{about}</span>
            <i className="sm muted block">{example}</i>
          </li>
        );
      })}
    </ul>
    <details>
      <summary>What each part looks like</summary>
      <ul className="list">
        {SHARED_PARTS.map((part) => (
          <li key={part}>
            <b>{PART_WORDS[part].name}.</b> {PART_WORDS[part].shows}{' '}
            <i className="sm muted">{PART_WORDS[part].example}</i>
          </li>
        ))}
      </ul>
    </details>
  </section>
);

/** What a seeker offers a coach. */
export const AskedBySeeker = ({ invitation }: { invitation: InvitationFound }) => (
  <>
    <header className="stack">
      <h1>{invitation.fromName} would like to show you their search</h1>
      <p className="text-ink-2">
        They keep track of it in Onward and chose what you would see. They can change or end it at any time,
        and every look of yours is written down for them. You see nothing else, and change nothing they wrote.
      </p>
    </header>
    <section className="stack" aria-labelledby="offered">
      <h2 id="offered" className="sec-head">
        What is offered
      </h2>
      <WhatIsSeen scopes={invitation.scopes} commentScopes={invitation.commentScopes} toCoach />
    </section>
  </>
);
