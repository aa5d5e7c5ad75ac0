import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { GOAL_LINE_KINDS, GOAL_LINE_WORDS } from '@/lib/goals/rules';
import { add } from './actions';
import { WeightField } from './weight-field';

const KINDS = GOAL_LINE_KINDS.map((kind) => ({ value: kind, label: GOAL_LINE_WORDS[kind].one }));

/** One more line. */
export const AddLine = ({ isWeighted, isFirst }: { isWeighted: boolean; isFirst: boolean }) => (
  <Form
    action={add}
    actId={newId()}
    submit="Add the line"
    kind="plain"
    keep="goal.line"
    done="Added."
    className="form mt-3"
  >
    <Field
      name="words"
      label={isFirst ? 'The first line' : 'Another line'}
      hint="One thing that a place has or has not: “four days a week is possible”, “they train people”."
    />
    <Field name="kind" label="What it is" choices={KINDS} />
    {isWeighted && <WeightField />}
  </Form>
);
