import { z } from 'zod';

/** More columns than these nobody compares, and no page holds. */
export const MOST_BESIDE = 4;

/** The query of the page: `?application=…&organisation=…`, each as often as wanted. */
export interface BesideAsked {
  readonly application?: string | readonly string[] | undefined;
  readonly organisation?: string | readonly string[] | undefined;
}

/** Which places are put side by side: each once, four at most; what is no id is none. */
export function placesAsked({ application, organisation }: BesideAsked) {
  const [applications, organisations] = [ids(application), ids(organisation)];
  const applicationIds = applications.slice(0, MOST_BESIDE);
  const organisationIds = organisations.slice(0, MOST_BESIDE - applicationIds.length);
  const isTooMany = applications.length + organisations.length > MOST_BESIDE;
  return { applicationIds, organisationIds, isTooMany };
}

const ids = (asked: BesideAsked['application']): string[] => [
  ...new Set([asked ?? []].flat().filter((id) => z.uuid().safeParse(id).success)),
];
