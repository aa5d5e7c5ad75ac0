/** Saved views at most: more of them are a list of their own. */
export const MOST_VIEWS = 30;
