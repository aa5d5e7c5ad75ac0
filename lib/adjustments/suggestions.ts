/** What may be asked for before an interview, by the theme of a doubt; a beginning that is made one's own. */
const BY_THEME: ReadonlyMap<string, string> = new Map([
  ['nerves', 'A short break halfway, and a minute to think before I answer'],
  ['listening', 'The questions in writing, while they are asked'],
  ['structure', 'The questions in writing beforehand'],
  ['length', 'To be told beforehand how long each answer should be'],
  ['clarity', 'To be asked again where something was not clear'],
  ['thinking-aloud', 'To do the exercise in writing'],
  ['technical', 'More time for the test'],
  ['presenting', 'My own computer, and the room or the link to try beforehand'],
  ['pushback', 'A minute to think before I answer'],
]);

export const NEED_OTHERWISE = 'The questions in writing beforehand';

/** The first words of what to ask for; anything that is no built-in theme gets the plainest. */
export const needFor = (themeKey: string | null): string => BY_THEME.get(themeKey ?? '') ?? NEED_OTHERWISE;
