import { v7 as newId } from 'uuid';
import { ItemFields } from '@/app/_parts/assignments/gift-fields';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Programme } from '@/db/programmes/reads';
import { EFFORT_KINDS, EFFORT_WORDS } from '@/lib/effort/rules';
import { lineInWords } from '@/lib/programmes/in-words';
import { LINE_KINDS, LINE_WORDS, type LineKind } from '@/lib/programmes/rules';
import { KIND_WORDS, STAGE_KINDS } from '@/lib/stages/rules';
import { addGoalLine, addItemLine, addStageLine, addTemplateLine, dropLine } from './actions';

const ADD = { stage: addStageLine, template: addTemplateLine, item: addItemLine, goal: addGoalLine };

/** What is in a programme, kind by kind, each with a way to take a line out and a form for one more. */
export const ProgrammeLines = ({ programme }: { programme: Programme }) =>
  LINE_KINDS.map((of) => (
    <section key={of} className="stack" aria-labelledby={`lines-${of}`}>
      <h2 id={`lines-${of}`} className="sec-head">
        {LINE_WORDS[of].many}
      </h2>
      <LinesOf programme={programme} of={of} />
      <details>
        <summary>Add {LINE_WORDS[of].one.toLowerCase()}</summary>
        <Form action={ADD[of]} actId={newId()} submit="Add it" kind="plain" className="form pb-3">
          <input type="hidden" name="programmeId" value={programme.id} readOnly />
          {of === 'stage' && <StageFields />}
          {of === 'template' && <TemplateFields />}
          {of === 'item' && <ItemFields />}
          {of === 'goal' && <GoalFields />}
        </Form>
      </details>
    </section>
  ));

function LinesOf({ programme: { id: programmeId, lines }, of }: { programme: Programme; of: LineKind }) {
  const its = lines.filter((line) => line.of === of);
  if (its.length === 0) return <p className="muted">None.</p>;
  return (
    <ul className="list">
      {its.map((line) => {
        const { name, about } = lineInWords(line);
        return (
          <li key={line.id} className="row wrap">
            <div className="grow">
              <p>
                <bdi>{name}</bdi>
              </p>
              <p className="sm muted one-line">{about}</p>
            </div>
            <Form action={dropLine} actId={newId()} className="">
              <input type="hidden" name="programmeId" value={programmeId} readOnly />
              <input type="hidden" name="lineId" value={line.id} readOnly />
              <Submit kind="quiet" label={`Take out: ${name}`}>
                Take out
              </Submit>
            </Form>
          </li>
        );
      })}
    </ul>
  );
}

const StageFields = () => (
  <>
    <Field name="name" label="What is the stage called?" autoComplete="off" />
    <Field
      name="kind"
      label="What is it for?"
      initial="screening"
      choices={STAGE_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
    />
  </>
);

const TemplateFields = () => (
  <>
    <Field name="name" label="What is the text called?" autoComplete="off" />
    <Field name="text" label="The text" type="area" rows={8} />
  </>
);

const GoalFields = () => (
  <div className="pair">
    <Field
      name="kind"
      label="What is counted?"
      choices={EFFORT_KINDS.map((kind) => ({ value: kind, label: EFFORT_WORDS[kind].name }))}
    />
    <Field name="n" label="How often in a week?" type="number" initial="3" inputMode="numeric" />
  </div>
);
