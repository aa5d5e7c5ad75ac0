import type { WinKind } from './rules';

/** Where it was about nothing that has a name: somebody told something in passing. */
const WITHOUT: Record<WinKind, string> = {
  applied: 'Applied',
  asked: 'Asked what was missing',
  thanked: 'Said thank you',
  'asked-to-respond': 'Asked whether I may answer',
  answered: 'Gave a prepared answer',
  'looked-for-someone': 'Looked for somebody to ask',
  reframed: 'Named what was mine after a no',
  listened: 'Listened to what somebody had to say',
  practised: 'Practised',
  strengthened: 'Made a strength of a doubt',
  'closed-kindly': 'Closed a no kindly',
  'reached-out': 'Got in touch',
  rested: 'Rested as planned',
};

/** A win as the page says it. `about` is an organisation's name or an item's title, kept as it was. */
export function winInWords(kind: WinKind, about: string): string {
  if (about.trim() === '') return WITHOUT[kind];
  switch (kind) {
    case 'applied':
      return `Applied to ${about}`;
    case 'asked':
      return `Asked ${about} what was missing`;
    case 'thanked':
      return `Thanked ${about}`;
    case 'asked-to-respond':
      return `Asked ${about} whether I may answer`;
    case 'answered':
      return `Gave ${about} a prepared answer`;
    case 'looked-for-someone':
      return `Looked for somebody to ask at ${about}`;
    case 'reframed':
      return `Named what was mine after the ${about} no`;
    case 'listened':
      return `Listened to what ${about} had to say`;
    case 'practised':
      return `Practised: ${about}`;
    case 'strengthened':
      return `Made a strength of: ${about}`;
    case 'closed-kindly':
      return `Closed the ${about} no kindly`;
    case 'reached-out':
      return `Got in touch with ${about}`;
    case 'rested':
      return `Rested: ${about}`;
  }
}

/** Whose words are the seeker's own, and name nobody who may have said no. */
const OWN_SUBJECTS: readonly string[] = ['practice-item', 'question', 'concern'];

/** A win as it is held up on a bad day: nobody is named who may be the very one that said no. */
export function heldUpInWords({
  kind,
  subjectKind,
  about,
}: {
  readonly kind: WinKind;
  readonly subjectKind: string;
  readonly about: string;
}): string {
  if (subjectKind === 'interview-checklist') return winInWords(kind, 'getting ready for an interview');
  return winInWords(kind, OWN_SUBJECTS.includes(subjectKind) ? about : '');
}
