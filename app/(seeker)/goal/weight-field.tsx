import { Field } from '@/components/field';
import { WEIGHT_WORDS, WEIGHTS } from '@/lib/goals/rules';

const CHOICES = [
  { value: '', label: 'None: counts as 3' },
  ...WEIGHTS.map((weight) => ({ value: String(weight), label: WEIGHT_WORDS[weight] })),
];

/** How much a line matters; only where weights are wanted. */
export const WeightField = ({ weight }: { weight?: number | null }) => (
  <Field name="weight" label="Weight" initial={weight ? String(weight) : ''} choices={CHOICES} />
);
