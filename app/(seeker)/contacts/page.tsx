import type { Metadata } from 'next';
import { NameFinder } from '@/app/_parts/organisations/name-finder';
import { seekerPage } from '@/app/_parts/page/page';
import { listContacts } from '@/db/contacts/reads';
import { read } from '@/db/transaction';
import { dayIn, shortDay } from '@/lib/time/days';
import { idIn, type Query, textIn } from '../applications/board-address';
import { contactsHref } from './contacts-address';
import { Rows } from './rows';

export const metadata: Metadata = { title: 'Contacts' };

/** Rows a page. */
const ROWS = 50;

type Props = { searchParams: Promise<Query> };

/** Everybody one knows, found by name or by where they are. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const query = await searchParams;
  const [find, after] = [textIn(query.find), idIn(query.after)];
  const { session, contacts } = await read(scope, (tx) => ({
    contacts: listContacts(tx, { find, after, limit: ROWS + 1 }),
  }));
  const today = dayIn(session.timeZone, new Date());
  const shown = contacts.slice(0, ROWS);
  const last = contacts.length > ROWS ? shown.at(-1) : undefined;
  return (
    <main id="main" className="page stack-l">
      <header className="split">
        <h1>Contacts</h1>
        <a className="btn" href="/contacts/new">
          Add somebody
        </a>
      </header>
      <NameFinder action="/contacts" label="Name or organisation" find={find} />
      {shown.length > 0 ? (
        <Rows
          rows={shown.map(({ id, name, part, organisationId, organisation, isClosed, nextOn }) => ({
            id,
            name,
            part: part ?? '',
            organisationId,
            organisation: organisation ?? '',
            next: isClosed
              ? 'Asked not to be contacted'
              : nextOn
                ? shortDay(nextOn, today, session.locale)
                : '',
          }))}
        />
      ) : find || after ? (
        <div role="status" className="stack">
          <p>{find ? `Nobody here matches “${find}”.` : 'Nobody comes after that.'}</p>
          <p className="acts">
            <a className="btn" href="/contacts">
              Show all
            </a>
          </p>
        </div>
      ) : (
        <p className="text-ink-2 prose">
          Nobody yet. Recruiters, interviewers, somebody who put in a word: keep who they are, what you spoke
          of, and when you mean to be in touch again.
        </p>
      )}
      <nav className="acts" aria-label="Pages">
        {after && (
          <a className="btn" href={contactsHref({ find })}>
            From the beginning
          </a>
        )}
        {last && (
          <a className="btn" href={contactsHref({ find, after: last.id })}>
            Further
          </a>
        )}
      </nav>
    </main>
  );
});
