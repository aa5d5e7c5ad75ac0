import type { LinkGiven } from '@/db/coach-links/reads';
import { sharedInWords } from '@/lib/coach-links/words';

interface Given {
  readonly links: readonly LinkGiven[];
  /** A moment as the reader's calendar has it. */
  readonly inWords: (at: string) => string;
}

/** Who sees what: each coach with what is shared, since when, and when they last looked. */
export const LinkList = ({ links, inWords }: Given) => (
  <ul className="list">
    {links.map((link) => (
      <li key={link.id}>
        <a className="place" href={`/coaches/${link.id}`}>
          <b>{link.coachName}</b>
          <span>
            {link.organisation && `${link.organisation}. `}
            {link.endedAt ? (
              <>
                From {inWords(link.createdAt)} to {inWords(link.endedAt)}
                {link.isGone && '; their account is gone'}.
              </>
            ) : (
              <>
                Sees {sharedInWords(link)}. Since {inWords(link.createdAt)};{' '}
                {link.lastLookAt ? `last looked ${inWords(link.lastLookAt)}` : 'has not looked yet'}.
              </>
            )}
          </span>
        </a>
      </li>
    ))}
  </ul>
);
