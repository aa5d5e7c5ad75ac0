import type { Standing } from '@/lib/concerns/standing';

/** How far a doubt has come, in a sentence; '' where there is nothing to say, or it rests on practice that is not shared. */
export function standingOfConcern(
  standing: Standing,
  { at, sharesPractice }: { at: (moment: string) => string; sharesPractice: boolean },
): string {
  if (standing.kind === 'strength') return `A strength since ${at(standing.since)}: they said so themselves.`;
  if (!sharesPractice) return '';
  switch (standing.kind) {
    case 'not-worked-on':
      return '';
    case 'practising':
      return standing.of === 0
        ? 'Nothing is planned for it just now.'
        : `${standing.done} of ${standing.of} practised.`;
    case 'waiting':
      return `Everything planned for it is done, since ${at(standing.since)}. A later rating or interview can say more.`;
    case 'asks':
      return `Everything planned for it is done, since ${at(standing.since)}, and something later speaks for it. Whether it has become a strength is theirs to say.`;
  }
}
