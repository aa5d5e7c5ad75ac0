import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import type { InvitationSent } from '@/db/invitations/reads';
import { type Standing, standingOf, type Way } from '@/lib/invitations/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { withdraw } from './actions';

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  waiting: 'Waiting',
  accepted: 'Accepted',
  'not-accepted': 'Not accepted',
  withdrawn: 'Taken back',
};
const WAY_WORDS: Readonly<Record<Way, string>> = {
  link: 'By link',
  email: 'By letter',
  code: 'A code',
  list: 'From a list',
};

interface Given {
  readonly sent: readonly InvitationSent[];
  readonly reader: { readonly timeZone: string; readonly locale: string };
  /** When this is looked at. */
  readonly now: Date;
}

/** What was sent and what became of it. Whoever said no, and whoever said nothing, look the same. */
export function SentList({ sent, reader, now }: Given) {
  const today = dayIn(reader.timeZone, now);
  const inWords = (at: string) => dayInWords(dayIn(reader.timeZone, new Date(at)), today, reader.locale);
  return (
    // One form for all of them: which is taken back, its button says.
    <Form action={withdraw} actId={newId()} className="stack">
      <ul className="list">
        {sent.map((one) => {
          const standing = standingOf(one, now);
          const whom = one.email ?? (one.group ? `${one.group}, ${one.places} places` : null);
          return (
            <li key={one.id} className="row wrap">
              <span className="grow">
                <b className="kept">{whom ?? WAY_WORDS[one.way]}</b>
                <small className="sm muted block">
                  {whom && `${WAY_WORDS[one.way]}, `}
                  {whom ? 'made' : 'Made'} {inWords(one.createdAt)}.{' '}
                  {standing === 'waiting' && `Open until ${inWords(one.expiresAt)}. `}
                  {one.isUndelivered && 'The letter could not be delivered: look at the address. '}
                  {one.places > 1 && `${one.accepted} of ${one.places} places taken.`}
                </small>
              </span>
              <span className="chip">{STANDING_WORDS[standing]}</span>
              {standing === 'waiting' && (
                <Submit
                  kind="quiet"
                  name="id"
                  value={one.id}
                  label={`Take back: ${whom ?? WAY_WORDS[one.way]}`}
                >
                  Take back
                </Submit>
              )}
            </li>
          );
        })}
      </ul>
    </Form>
  );
}
