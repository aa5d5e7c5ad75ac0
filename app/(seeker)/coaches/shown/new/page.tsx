import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Copied } from '@/app/_parts/shown/copied';
import { Field, Tick } from '@/components/field';
import { Form } from '@/components/form';
import { Pick } from '@/components/pick';
import { findToShow, listCoaches, type MyCoach } from '@/db/shown/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { PICKED } from '@/lib/acts/form-state';
import { isRowId } from '@/lib/acts/row-id';
import { copyOf, isWorthShowing } from '@/lib/shown/copies';
import { isOne, LOOKED_OVER, SHOWN_KINDS } from '@/lib/shown/rules';
import { showIt } from '../actions';

export const metadata: Metadata = { title: 'Show a coach' };

type Asked = Record<'kind' | 'id' | 'look' | 'to', string | string[] | undefined>;
type Props = { searchParams: Promise<Asked> };

/** One thing, as it would be shown; to whom, and with which line of one's own. Nothing is shown before the button. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const asked = await searchParams;
  const kind = SHOWN_KINDS.find((one) => one === asked.kind);
  const id = typeof asked.id === 'string' && isRowId(asked.id) ? asked.id : '';
  if (!kind || (isOne(kind) && !id)) throw new AppError('not-found');
  const { session, found, coaches } = await read(scope, (tx) => ({
    found: findToShow(tx, { kind, id }),
    coaches: listCoaches(tx),
  }));
  if (!found) throw new AppError('not-found');
  const copy = copyOf(found, { zone: session.timeZone, locale: session.locale, now: new Date() });
  if (coaches.length === 0) return <Nobody />;
  const isNote = kind === 'note';
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches/shown">
            What you showed
          </a>
        </p>
        <h1>{isNote ? 'Tell your coach' : `Show: ${copy.title}`}</h1>
        <p className="text-ink-2">
          {isNote
            ? 'A line of your own. Only whom you choose sees it, and you can take it back.'
            : 'They see this copy, as it reads now, and nothing else by it. You can take it back at any time; then the copy goes.'}
        </p>
      </header>
      {isWorthShowing(found, copy) ? (
        <>
          {!isNote && <Copied copy={copy} />}
          <Form
            action={showIt}
            actId={newId()}
            submit={isNote ? 'Send it' : 'Show it'}
            keep={`show.${kind}.${id}`}
          >
            <input type="hidden" name="kind" value={kind} readOnly />
            <input type="hidden" name="id" value={id} readOnly />
            <Whom coaches={coaches} to={asked.to} />
            <Field
              name="line"
              label={isNote ? 'Your line' : 'A line of your own, if you like'}
              type="area"
              rows={3}
            />
            {LOOKED_OVER.includes(kind) && (
              <Tick
                name="wantsLook"
                label="Please look this over"
                hint="You see when it was opened, and what they say to it."
                initial={asked.look === 'yes'}
              />
            )}
          </Form>
        </>
      ) : (
        <p>
          There is nothing in it yet, so there is nothing to show.{' '}
          {copy.href && <a href={copy.href}>Write it first</a>}
        </p>
      )}
      <p className="sm muted">In an emergency nobody reads this app.</p>
    </main>
  );
});

/** One coach is no choice. */
function Whom({ coaches, to }: { coaches: readonly MyCoach[]; to: Asked['to'] }) {
  const [only] = coaches;
  if (coaches.length === 1 && only)
    return (
      <p>
        To {called(only)}
        <input type="hidden" name={PICKED} value={only.linkId} readOnly />
      </p>
    );
  return (
    <fieldset className="field">
      <legend>To whom?</legend>
      {coaches.map((coach) => (
        <Pick
          key={coach.linkId}
          name={PICKED}
          value={coach.linkId}
          label={coach.name || 'A coach'}
          hint={coach.organisation || undefined}
          initial={to === coach.linkId}
        />
      ))}
    </fieldset>
  );
}

const called = ({ name, organisation }: MyCoach) =>
  [name || 'your coach', organisation].filter(Boolean).join(', ');

const Nobody = () => (
  <main id="main" className="page flow stack">
    <h1>There is nobody to show it to</h1>
    <p>You have no coach here at the moment, so nothing of yours is shown to anybody.</p>
    <p>
      <a className="go" href="/coaches">
        My coaches
      </a>
    </p>
  </main>
);
