import { v7 as newId } from 'uuid';
import { FoldedLetter } from '@/app/_parts/offers/folded-letter';
import { Form } from '@/components/form';
import type { Helper, Withdrawn } from '@/db/search-end/reads';
import { letterFor } from '@/lib/offers/letters';
import { goOn, takeBack } from './actions';

interface FinishedProps {
  readonly since: string;
  readonly withdrawn: readonly Withdrawn[];
  readonly helpers: readonly Helper[];
  readonly me: string | null;
}

/** After it is finished: whom to tell, whom to thank, what stays, and the ways back. */
export function Finished({ since, withdrawn, helpers, me }: FinishedProps) {
  const told = withdrawn.filter(({ contact }) => contact);
  const places = new Set(
    withdrawn.filter(({ isClosed }) => isClosed).map(({ organisation }) => organisation),
  );
  const thanked = helpers.filter(({ isClosed }) => !isClosed);
  const people = helpers.filter(({ isClosed }) => isClosed).map(({ name }) => name);
  return (
    <>
      <header className="ending">
        <h1>The search is finished</h1>
        <p className="text-ink-2">
          Since {since}. All the best with what comes next; if it doesn’t last, everything is here.
        </p>
      </header>
      {withdrawn.length > 0 && (
        <section className="stack" aria-labelledby="withdrawn">
          <h2 id="withdrawn" className="sec-head">
            Withdrawn
          </h2>
          <p>
            {withdrawn.length === 1 ? 'One application is' : `${withdrawn.length} applications are`} closed as
            withdrawn
            {told.length > 0 ? '. A line to who was waiting is kind:' : ', with nobody named to tell.'}
          </p>
          {told.map((one) => (
            <FoldedLetter
              key={one.eventId}
              who={one.contact ?? ''}
              about={`${one.organisation}, ${one.role}`}
              to={one.email}
              letter={letterFor('withdraw', { ...one, name: one.contact, me })}
            />
          ))}
          <NoLetter names={[...places]} />
        </section>
      )}
      {helpers.length > 0 && (
        <section className="stack" aria-labelledby="thanks">
          <h2 id="thanks" className="sec-head">
            Who helped
          </h2>
          <p>People like to hear how it ended. A thank-you for each, if you want to send one:</p>
          {thanked.map((one) => (
            <FoldedLetter
              key={one.id}
              who={one.name}
              about={one.isReferrer ? 'put in a word for you' : (one.organisation ?? 'helped')}
              to={one.email}
              letter={letterFor('thanks', {
                name: one.name,
                role: one.role,
                organisation: one.organisation ?? '',
                me,
              })}
            />
          ))}
          <NoLetter names={people} />
        </section>
      )}
      <section className="stack" aria-labelledby="stays">
        <h2 id="stays" className="sec-head">
          What stays
        </h2>
        <p>
          Everything: applications, notes, what people said, what you practised. Nothing is deleted by this.
        </p>
        <Form action={goOn} actId={newId()} submit="Go on searching" kind="plain" />
        {withdrawn.length > 0 && (
          <Form
            action={takeBack}
            actId={newId()}
            submit="Undo: take the withdrawn ones back too"
            kind="quiet"
          />
        )}
      </section>
    </>
  );
}

/** Who asked not to be contacted is named, and not written to. */
const NoLetter = ({ names }: { names: readonly string[] }) =>
  names.length > 0 && (
    <p className="sm muted">
      {names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`} asked not to be
      contacted, so there is no letter to them. You keep to that, and nothing is owed.
    </p>
  );
