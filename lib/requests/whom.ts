import type { ContactPart } from '@/lib/applications/rules';
import { type Relation, relationOf } from '../templates/rules';
import type { Moment } from './templates';

/** Somebody who has a part in the application, or was at one of its interviews. */
export interface Person {
  readonly contactId: string;
  readonly name: string;
  readonly part: ContactPart | null;
  /** Was at an interview of it. */
  readonly isMet: boolean;
  /** The seeker spoke with them on the day of the "no", or the day before or after. */
  readonly isTeller: boolean;
  readonly isClosed: boolean;
}
export interface Askable<P extends Person = Person> {
  readonly person: P;
  readonly relation: Relation;
  readonly why: string;
}

/** Where nobody was met, whoever handles applications knows most; later whoever decided does. */
const EARLY: readonly Relation[] = ['recruiter', 'hiring-manager', 'referrer', 'interviewer', 'team'];
const LATE: readonly Relation[] = ['hiring-manager', 'interviewer', 'recruiter', 'referrer', 'team'];
const ORDER: Record<Moment, readonly Relation[]> = {
  application: EARLY,
  conversation: EARLY,
  assessment: EARLY,
  interview: LATE,
  final: LATE,
};

const WHY: Record<Relation, string> = {
  'hiring-manager': 'They decide, so they know what weighed most.',
  recruiter: 'They hear what the others said, and passing it on is part of their work.',
  interviewer: 'They met you, and remember what you said.',
  referrer: 'They know you and the people there, and may hear what nobody writes down.',
  team: 'They have to do with the role, and may know who can say more.',
};
const TOLD = 'You spoke with them when the “no” came, so the question comes naturally.';

/** Who somebody is to the seeker: by their part, or by having been there. */
export const relationTo = ({ part, isMet }: Pick<Person, 'part' | 'isMet'>): Relation =>
  part || !isMet ? relationOf(part) : 'interviewer';

/**
 * Whom to ask, the one to ask first first: whoever told the seeker, then by how far it went. Whoever asked not to be
 * contacted is not among them.
 */
export function whomToAsk<P extends Person>(people: readonly P[], moment: Moment): Askable<P>[] {
  const order = ORDER[moment];
  return people
    .filter(({ isClosed }) => !isClosed)
    .map((person) => {
      const relation = relationTo(person);
      return { person, relation, why: person.isTeller ? TOLD : WHY[relation] };
    })
    .toSorted(
      (a, b) =>
        Number(b.person.isTeller) - Number(a.person.isTeller) ||
        order.indexOf(a.relation) - order.indexOf(b.relation),
    );
}
