import { v7 as newId } from 'uuid';
import { FactField } from '@/app/_parts/applications/fact-field';
import { FACTS, SOURCES_LIST } from '@/app/_parts/applications/fact-names';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Stage } from '@/db/stages/reads';
import type { Proposal } from '@/lib/captures/proposal';
import { keep } from '../actions';
import { IsAnother } from './is-another';

interface ReviewProps {
  readonly id: string;
  readonly which: number;
  readonly advert: Proposal;
  readonly stages: readonly Stage[];
  readonly sources: readonly string[];
  /** The person has said that it is not the one that is here already. */
  readonly isAnother: boolean;
}

/** The facts of an application that an advert can say, in the order in which one checks them. */
const FIRST = ['organisation', 'role'];
const THEN = [
  'place',
  'workMode',
  'salaryMin',
  'salaryMax',
  'currency',
  'period',
  'salaryText',
  'source',
  'url',
];
const factsIn = (names: readonly string[]) => FACTS.filter(({ name }) => names.includes(name));

/** Everything that was proposed, each in a field of its own: what is kept is what stands here. */
export function ReviewForm({ id, which, advert, stages, sources, isAnother }: ReviewProps) {
  const said = advert as unknown as Record<string, string | number | null>;
  const fields = (names: readonly string[]) =>
    factsIn(names).map((fact) => (
      <FactField key={fact.name} fact={fact} saved={String(said[fact.name] ?? '')} />
    ));
  const open = stages.filter(({ kind }) => kind !== 'closed');
  const kind = advert.appliedOn ? 'applied' : 'saved';
  const first = open.find((stage) => stage.kind === kind) ?? open[0];
  return (
    <Form action={keep} actId={newId()} keep={`capture.${id}.${which}`}>
      <input type="hidden" name="id" value={id} readOnly />
      <IsAnother isSaid={isAnother} />
      {fields(FIRST)}
      <Field
        name="stageId"
        label="Stage"
        initial={first?.id ?? ''}
        choices={open.map(({ id: value, name }) => ({ value, label: name }))}
      />
      <div className="pair">
        <Field
          name="closesOn"
          label="Closes on"
          type="date"
          hint="Becomes the next action, while it is only saved."
          initial={advert.closesOn}
        />
        <Field
          name="appliedOn"
          label="Applied on"
          type="date"
          hint="Leave it empty if you have not."
          initial={advert.appliedOn}
        />
      </div>
      <Field name="postedOn" label="It came out on" type="date" initial={advert.postedOn} />
      {fields(THEN)}
      <datalist id={SOURCES_LIST}>
        {sources.map((source) => (
          <option key={source} value={source} />
        ))}
      </datalist>
      <Field
        name="text"
        label="The advert"
        hint="Kept as it reads now: adverts disappear."
        type="area"
        rows={8}
        look="words"
        initial={advert.text}
      />
      <div className="foot stay">
        <Submit>Keep it</Submit>
      </div>
    </Form>
  );
}
