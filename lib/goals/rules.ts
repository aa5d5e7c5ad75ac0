/** What a line of the goal is about; what must be there comes first. */
export const GOAL_LINE_KINDS = ['must-have', 'value', 'skill'] as const;
export type GoalLineKind = (typeof GOAL_LINE_KINDS)[number];

/** What each kind is called on a page, one and several. */
export const GOAL_LINE_WORDS: Record<GoalLineKind, { readonly one: string; readonly all: string }> = {
  'must-have': { one: 'A must-have', all: 'Must-haves' },
  value: { one: 'Something you value', all: 'What you value' },
  skill: { one: 'A skill you want to use', all: 'Skills you want to use' },
};

/** Whether an organisation or an advert has what a line asks for. *unknown* is never *no*, and is no answer. */
export const FITS = ['yes', 'no'] as const;
export type Fit = (typeof FITS)[number];

/** More lines than these nobody holds a place against. */
export const MOST_LINES = 40;

/** How much a line matters, from 1 to 5; one without a weight counts as the middle. */
export const WEIGHTS = [1, 2, 3, 4, 5] as const;
export const USUAL_WEIGHT = 3;

export const WEIGHT_WORDS: Record<(typeof WEIGHTS)[number], string> = {
  1: '1, nice to have',
  2: '2',
  3: '3, matters',
  4: '4',
  5: '5, decides',
};
