import { COMMENTED_PARTS, type Given, type SharedPart } from './rules';

/** What a part may be given for; counts and figures only to look at. */
export const DEPTHS = ['no', 'look', 'comment'] as const;
export type Depth = (typeof DEPTHS)[number];

export const depthsOf = (part: SharedPart): readonly Depth[] =>
  COMMENTED_PARTS.some((one) => one === part) ? DEPTHS : ['no', 'look'];

/** For what a part is given. */
export function depthOf({ scopes, commentScopes }: Given, part: SharedPart): Depth {
  if (!scopes.includes(part)) return 'no';
  return commentScopes.includes(part) ? 'comment' : 'look';
}
