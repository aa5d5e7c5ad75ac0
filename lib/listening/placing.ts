/** A "no" that a talk could be about. */
export interface PlaceableNo {
  readonly id: string;
}

/** What a talk was opened from; each null where there was none, or it is there no more. */
export interface OpenedFrom<No extends PlaceableNo> {
  readonly no: No | undefined;
  readonly applicationId: string | null;
}

/** So many of the latest are in sight, before the rest. */
const IN_SIGHT = 3;

/** What is chosen before the seeker chooses: what it was opened from, and else nothing: once said, it stays. */
export const suggestedPlace = ({ no, applicationId }: OpenedFrom<PlaceableNo>): string =>
  no?.id ?? applicationId ?? '';

/**
 * The "noes" in sight: the one it was opened from, those of the application it was opened from, and the latest.
 * @param noes the latest first.
 */
export function noesInSight<No extends PlaceableNo & { readonly applicationId: string }>(
  from: OpenedFrom<No>,
  noes: readonly No[],
): No[] {
  const others = noes.filter(({ id }) => id !== from.no?.id);
  const close = others.filter(({ applicationId }) => applicationId === from.applicationId);
  const latest = others.filter((no) => !close.includes(no)).slice(0, IN_SIGHT);
  return [...(from.no ? [from.no] : []), ...close, ...latest];
}
