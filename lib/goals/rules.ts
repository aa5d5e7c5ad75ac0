/** What a line of the goal is about. */
export const GOAL_LINE_KINDS = ['must-have', 'value', 'skill'] as const;
export type GoalLineKind = (typeof GOAL_LINE_KINDS)[number];

/** Whether an organisation or an advert has what a line asks for. *unknown* is never *no*, and is not written down. */
export const FITS = ['yes', 'no'] as const;
export type Fit = (typeof FITS)[number];
