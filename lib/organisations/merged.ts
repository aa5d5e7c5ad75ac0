/** What of an organisation or a person is one text or one mark each, and has to be made one. */
export interface Kept {
  readonly name: string;
  readonly notes: string;
  readonly noContactAt: string | null;
}
export interface KeptPlace extends Kept {
  readonly website: string | null;
  readonly domain: string | null;
  readonly isTarget: boolean;
}
export interface KeptPerson extends Kept {
  readonly email: string | null;
  readonly phone: string | null;
  readonly part: string | null;
}

/**
 * Two organisations as one: the first keeps its name and website, and whatever of the other's does not fit beside them
 * goes into the notes, so that nothing is lost. "Please don't contact me" holds if either had it.
 */
export function mergedPlace(into: KeptPlace, from: KeptPlace): Omit<KeptPlace, 'name'> {
  const isOther = into.website !== null && from.website !== null && into.website !== from.website;
  return {
    notes: joined(into, from, isOther ? [`Website: ${from.website}`] : []),
    website: into.website ?? from.website,
    domain: into.website ? into.domain : from.domain,
    isTarget: into.isTarget || from.isTarget,
    noContactAt: earlier(into.noContactAt, from.noContactAt),
  };
}

/** Two contacts as one, in the same way. */
export function mergedPerson(into: KeptPerson, from: KeptPerson): Omit<KeptPerson, 'name'> {
  const others = (['email', 'phone', 'part'] as const).flatMap((field) => {
    const [kept, other] = [into[field], from[field]];
    return kept && other && kept !== other ? [`${WORDS[field]}: ${other}`] : [];
  });
  return {
    notes: joined(into, from, others),
    email: into.email ?? from.email,
    phone: into.phone ?? from.phone,
    part: into.part ?? from.part,
    noContactAt: earlier(into.noContactAt, from.noContactAt),
  };
}

const WORDS = { email: 'E-mail', phone: 'Phone', part: 'Part' };

/** Both notes, the other's under its name; only what there is. */
function joined(into: Kept, from: Kept, lines: readonly string[]): string {
  const other = [...lines, from.notes].filter(Boolean).join('\n\n');
  return [into.notes, other && `From ${from.name}:\n\n${other}`].filter(Boolean).join('\n\n');
}

const earlier = (one: string | null, other: string | null) =>
  [one, other].filter((at) => at !== null).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
