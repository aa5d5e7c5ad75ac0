import { INTERVIEW_KIND_WORDS } from '@/lib/interviews/rules';
import type { ProposalData } from './input';

/** About which application, where it is about one that can be seen. */
interface About {
  readonly organisation: string | null;
  readonly role: string | null;
}

/**
 * What a proposal comes to, in one line: "Keeper at Harbour", "A “no” about Keeper at Harbour".
 * @param inWords writes a day (`YYYY-MM-DD`) as its reader does.
 */
export function proposalInWords(
  data: ProposalData,
  about: About,
  inWords: (day: string) => string = (day) => day,
): string {
  const which = about.organisation ? `${about.role} at ${about.organisation}` : 'an application';
  switch (data.kind) {
    case 'application':
      return `${data.role} at ${data.organisation}`;
    case 'interview': {
      const kind = data.interviewKind === 'not-said' ? 'Interview' : INTERVIEW_KIND_WORDS[data.interviewKind];
      const [day, time] = data.startsAt?.split('T') ?? [];
      const when = day ? `, ${inWords(day)} at ${time}` : '';
      return `${kind} about ${which}${when}`;
    }
    case 'no':
      return `A “no” about ${which}`;
    case 'note':
      return `A note on ${which}: ${data.words.length > 120 ? `${data.words.slice(0, 119)}…` : data.words}`;
  }
}
