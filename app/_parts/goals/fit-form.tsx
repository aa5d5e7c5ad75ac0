import { v7 as newId } from 'uuid';
import { Choices, Field } from '@/components/field';
import { type Action, Form } from '@/components/form';
import type { KnownFit, Line } from '@/db/goals/reads';
import { HELD_WORDS, type Place } from '@/lib/goals/fit';
import { GOAL_LINE_KINDS, GOAL_LINE_WORDS } from '@/lib/goals/rules';

interface FitFormProps {
  readonly action: Action;
  readonly place: Place & { readonly organisation: string };
  readonly lines: readonly Line[];
  readonly fits: readonly KnownFit[];
}

/** Every line of the goal with its answer for a place, in one form; what is left "not known" is written nowhere. */
export function FitForm({ action, place, lines, fits }: FitFormProps) {
  const { organisationId, applicationId } = place;
  return (
    <Form
      action={action}
      actId={newId()}
      submit="Keep these answers"
      keep={`fit.${applicationId ?? organisationId}`}
      done="Kept."
      className="form"
    >
      <input type="hidden" name="organisationId" value={organisationId} readOnly />
      <input type="hidden" name="applicationId" value={applicationId ?? ''} readOnly />
      {GOAL_LINE_KINDS.map((kind) => {
        const some = lines.filter((line) => line.kind === kind);
        if (some.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`of-${kind}`}>
            <h2 id={`of-${kind}`} className="sec-head">
              {GOAL_LINE_WORDS[kind].all}
            </h2>
            {some.map((line) => (
              <LineAnswer key={line.id} line={line} place={place} fits={fits} />
            ))}
          </section>
        );
      })}
    </Form>
  );
}

function LineAnswer({ line, place, fits }: { line: Line } & Pick<FitFormProps, 'place' | 'fits'>) {
  const { organisation, organisationId, applicationId } = place;
  const of = (id: string | null) =>
    fits.find(
      (fit) => fit.lineId === line.id && fit.organisationId === organisationId && fit.applicationId === id,
    );
  const [own, theirs] = [of(applicationId), applicationId ? of(null) : undefined];
  const left = theirs?.fit ? `As at ${organisation}: ${HELD_WORDS[theirs.fit]}` : HELD_WORDS.unknown;
  return (
    <div className="fit-line">
      <input type="hidden" name={`seen-${line.id}`} value={own?.version ?? 0} readOnly />
      <Choices
        name={`fit-${line.id}`}
        label={line.words}
        initial={own?.fit ?? ''}
        choices={[
          { value: 'yes', label: HELD_WORDS.yes },
          { value: 'no', label: HELD_WORDS.no },
          { value: '', label: left },
        ]}
      />
      <Field name={`why-${line.id}`} label="Why, or how to find out" hint={theirs?.why} initial={own?.why} />
    </div>
  );
}
