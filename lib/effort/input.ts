import { z } from 'zod';
import { optionalDay, optionalLine } from '@/lib/acts/fields';
import { EFFORT_KINDS, EFFORT_WORDS, type EffortGoal, type EffortKind, MOST } from './rules';

const times = (kind: EffortKind) => {
  const wrong = `${EFFORT_WORDS[kind].name}: choose a whole number from 0 to ${MOST[kind]}. 0 is no goal.`;
  return z
    .string()
    .trim()
    .default('')
    .transform((text) => Number(text || 0))
    .pipe(z.number(wrong).int(wrong).min(0, wrong).max(MOST[kind], wrong));
};

/** The names of a kind's three fields. */
export const fieldsOf = (kind: EffortKind) =>
  ({ n: `${kind}-n`, whenText: `${kind}-when`, whereText: `${kind}-where` }) as const;

const shape = Object.fromEntries(
  EFFORT_KINDS.flatMap((kind) => {
    const { n, whenText, whereText } = fieldsOf(kind);
    const { name } = EFFORT_WORDS[kind];
    return [
      [n, times(kind)],
      [whenText, optionalLine(`${name}, when`, 80)],
      [whereText, optionalLine(`${name}, where`, 80)],
    ];
  }),
) as Record<`${EffortKind}-n`, ReturnType<typeof times>> &
  Record<`${EffortKind}-when` | `${EffortKind}-where`, ReturnType<typeof optionalLine>>;

/** All goals of a week at once; none of a kind is a goal of 0. */
export const goalsInput = z.object(shape);

/** What was chosen, kind by kind; those of 0 are no goals. */
export const goalsChosen = (input: z.output<typeof goalsInput>): EffortGoal[] =>
  EFFORT_KINDS.flatMap((kind) => {
    const n = input[`${kind}-n`];
    const [whenText, whereText] = [input[`${kind}-when`], input[`${kind}-where`]];
    return n > 0 ? [{ kind, n, whenText, whereText }] : [];
  });

/** A day that was rested, or, taken back, was not. */
export const restInput = z.object({
  day: optionalDay('The day').pipe(z.string('The day is empty: choose it.')),
});
