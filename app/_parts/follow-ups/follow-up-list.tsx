import { v7 as newId } from 'uuid';
import { end, reopen } from '@/app/(seeker)/follow-ups/actions';
import { Form, Submit } from '@/components/form';
import type { FollowUp } from '@/db/follow-ups/reads';
import { stepOf } from '@/lib/outreach/plan';

interface FollowUpListProps {
  readonly followUps: readonly FollowUp[];
  readonly today: string;
  /** A day, and a moment, in words. */
  readonly dayInWords: (day: string) => string;
  readonly inWords: (at: string) => string;
  /** Whom each is with, as far as the page is not about them. */
  readonly named?: 'all' | 'people';
}

/** What one means to be in touch about, each with its day and what can become of it. */
export const FollowUpList = ({ followUps, named, ...rest }: FollowUpListProps) => (
  <ul className="list">
    {followUps.map((one) => (
      <li key={one.id} className="split">
        <div>
          <p>{one.what}</p>
          <p className="sm muted">
            {named && <Who one={one} named={named} />}
            {when(one, rest)}
          </p>
        </div>
        <Form action={one.endedAt ? reopen : end} actId={newId()} className="acts">
          <input type="hidden" name="id" value={one.id} readOnly />
          <input type="hidden" name="version" value={one.version} readOnly />
          {one.endedAt ? (
            <Submit kind="quiet" label={`Still to be done: ${one.what}`}>
              Still to be done
            </Submit>
          ) : (
            <>
              <Submit kind="plain" name="end" value="done" label={`Done: ${one.what}`}>
                Done
              </Submit>
              {letterOf(one) && (
                <a className="btn quiet" href={letterOf(one) as string} aria-label={`Write it: ${one.what}`}>
                  Write it
                </a>
              )}
              <a className="btn quiet" href={`/follow-ups/${one.id}`} aria-label={`Another day: ${one.what}`}>
                Another day
              </a>
              <Submit kind="quiet" name="end" value="dropped" label={`Let it go: ${one.what}`}>
                Let it go
              </Submit>
            </>
          )}
        </Form>
      </li>
    ))}
  </ul>
);

/** Where there is a text to begin with; finding somebody to write to has none. */
function letterOf({ id, kind, what, organisationId }: FollowUp): string | null {
  if (kind !== 'outreach') return `/follow-ups/${id}/letter`;
  return stepOf(what)?.letter ? `/organisations/${organisationId}/outreach/letter?step=${id}` : null;
}

function Who({ one, named }: { one: FollowUp; named: 'all' | 'people' }) {
  const { contactId, contact, organisationId, organisation } = one;
  const withPlace = named === 'all' && organisationId;
  return (
    <>
      {contactId && <a href={`/contacts/${contactId}`}>{contact}</a>}
      {contactId && withPlace && ', '}
      {withPlace && <a href={`/organisations/${organisationId}`}>{organisation}</a>}
      {(contactId || withPlace) && ' · '}
    </>
  );
}

function when(
  { end: how, endedAt, dueOn }: FollowUp,
  { today, dayInWords, inWords }: Pick<FollowUpListProps, 'today' | 'dayInWords' | 'inWords'>,
): string {
  if (endedAt) return `${how === 'done' ? 'Done' : 'Let go'} ${inWords(endedAt)}`;
  return dueOn < today
    ? `Was meant for ${dayInWords(dueOn)}`
    : dueOn === today
      ? 'Today'
      : `On ${dayInWords(dueOn)}`;
}
