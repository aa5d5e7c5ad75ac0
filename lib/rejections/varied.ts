/**
 * One of several ways to say the same: the same for the same "no", whose id is the seed.
 * @param seed without one it is always the first, for whoever wants the same words each time.
 */
export const varied = <T>(several: readonly T[], seed: string | undefined): T =>
  several[seed === undefined ? 0 : sumOf(seed) % several.length] as T;

const sumOf = (seed: string) => [...seed].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
