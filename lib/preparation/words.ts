import { decisionFor, SOURCE_THEIRS } from '@/lib/coach-links/standing-words';
import type { Decision, Source } from '@/lib/feedback/rules';
import { PROPOSAL_WORDS, type ProposalKind } from '@/lib/proposals/rules';
import { SHOWN_WORDS, type ShownKind } from '@/lib/shown/rules';
import { SKILL_WORDS, type Skill } from '@/lib/skills/rules';
import type { Change } from './changes';

/** For whom it is said: how a moment is written, and what the two are called. */
export interface SheetReader {
  readonly at: (moment: string) => string;
  readonly client: string;
}

/** One change in a line, without its day. What is not shared is left away, and never named. */
export function changeInWords(change: Change, { at, client }: SheetReader): string {
  const about = change.about ?? '';
  const detail = change.detail ?? '';
  switch (change.kind) {
    case 'interview':
      return joined(about, detail ? `for ${at(detail)}` : 'no date yet');
    case 'moved':
      return joined(about, detail && `to ${detail}`);
    case 'offer':
      return about || 'An offer';
    case 'added':
    case 'no':
      return joined(about, detail) || 'One';
    case 'heard':
      return joined(about, lower(SOURCE_THEIRS[detail as Source]));
    case 'decided':
      return joined(about, lower(decisionFor(detail as Decision)));
    case 'practised':
      return about;
    case 'rated': {
      const [rating, rater] = detail.split(' ');
      return `${SKILL_WORDS[about as Skill]}: ${rating} of 5, by ${rater === 'coach' ? 'a coach' : client}`;
    }
    case 'proposed':
      return joined(about, lower(PROPOSAL_WORDS[detail as ProposalKind]));
    case 'shown':
      return about || SHOWN_WORDS[detail as ShownKind];
    case 'note':
      return `${about === 'coach' ? 'You' : client}: ${detail}`;
    case 'comment':
      return joined(about === 'coach' ? 'From you' : `From ${client}`, detail && `on ${detail}`);
  }
}

/** Parts of a line, which begins as a line does also where its first part is not shared. */
function joined(...parts: string[]): string {
  const line = parts.filter(Boolean).join(', ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
const lower = (words: string | undefined) => (words ? words.charAt(0).toLowerCase() + words.slice(1) : '');
