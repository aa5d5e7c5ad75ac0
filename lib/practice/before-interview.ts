import { INTERVIEW_KIND_WORDS, type InterviewKind } from '@/lib/interviews/rules';
import { LIBRARY, type LibraryItem } from '@/lib/library/library';
import { suggestionFor } from './suggestions';

/** When a thing is done: in the days before, while it goes on, afterwards. */
export const PHASES = ['before', 'during', 'after'] as const;
export type Phase = (typeof PHASES)[number];

/** What a checklist for one interview is made of. */
export interface InterviewAhead {
  readonly kind: InterviewKind;
  readonly round: number | null;
  /** Built-in themes that the seeker chose to work on after interviews like this one, the latest first. */
  readonly worksOn: readonly string[];
}
export interface Check {
  readonly item: LibraryItem;
  readonly because: 'kind' | 'round' | 'works-on' | 'always';
}

/** More than these nobody looks through in a corridor. */
export const MOST_CHECKS: Record<Phase, number> = { before: 9, during: 6, after: 5 };
/** So many at most come of what was doubted before: it is a help, and no list of doubts. */
const MOST_OF_DOUBTS = 3;

/** Asked so often that they are there whatever was said before. */
const ALWAYS_AHEAD = new Set(['interview.three-questions', 'interview.about-me']);

/**
 * What to see to before, in and after one interview: what its kind needs first, then what the seeker works on since
 * interviews like it, then what its round needs, then what always helps. The same interview gives the same list.
 */
export function checksFor(ahead: InterviewAhead): Record<Phase, readonly Check[]> {
  const suited = LIBRARY.filter((item) => item.kind === 'interview' && suits(item, ahead));
  return { before: ofPhase('before'), during: ofPhase('during'), after: ofPhase('after') };

  function ofPhase(phase: Phase): readonly Check[] {
    const its = suited.filter(({ group }) => group === phase);
    const worked = workedOn(its, ahead.worksOn, phase).map((item): Check => ({ item, because: 'works-on' }));
    const others = its
      .filter(
        (item) => !worked.some((check) => check.item === item) && (phase !== 'before' || isToHand(item)),
      )
      .map((item): Check => ({ item, because: becauseOf(item, ahead.kind) }));
    const inOrder = ORDER.flatMap((why) => [...worked, ...others].filter(({ because }) => because === why));
    return inOrder.slice(0, MOST_CHECKS[phase]);
  }
}

const ORDER: readonly Check['because'][] = ['kind', 'works-on', 'round', 'always'];

/** Whether it is for an interview of that kind and round; where no round is known it counts as the first. */
export const suits = (
  { only, round }: Pick<LibraryItem, 'only' | 'round'>,
  ahead: Pick<InterviewAhead, 'kind' | 'round'>,
): boolean =>
  (!only || only.includes(ahead.kind)) && (!round || round === ((ahead.round ?? 1) > 1 ? 'later' : 'first'));

/** One thing for each theme, the latest worked on first: in the days before, the one that was suggested for it. */
function workedOn(items: readonly LibraryItem[], themes: readonly string[], phase: Phase): LibraryItem[] {
  const found = themes.flatMap((theme) => {
    const suggested = phase === 'before' ? suggestionFor(theme).libraryKey : null;
    return items.find(({ key }) => key === suggested) ?? items.find((item) => item.themes[0] === theme) ?? [];
  });
  return phase === 'after' ? [] : [...new Set(found)].slice(0, MOST_OF_DOUBTS);
}

/** To make ready, as against to practise: that is for other days. */
const isToHand = ({ key }: LibraryItem) => !key.startsWith('interview.') || ALWAYS_AHEAD.has(key);

/** Kinds in which fewer than most take part: what names them is there for them. */
function becauseOf({ only, round }: LibraryItem, kind: InterviewKind): Check['because'] {
  if (only?.includes(kind) && only.length < 4) return 'kind';
  return round ? 'round' : 'always';
}

/** Why a thing is on the list, in a few words; null where it always is. */
export function becauseInWords(because: Check['because'], { kind, round }: InterviewAhead): string | null {
  if (because === 'works-on') return 'You chose to work on this';
  if (because === 'round') return (round ?? 1) > 1 ? 'For a later round' : 'For a first round';
  if (because === 'kind') {
    const name = INTERVIEW_KIND_WORDS[kind].toLowerCase();
    return `For ${name.startsWith('a') ? 'an' : 'a'} ${name}`;
  }
  return null;
}
