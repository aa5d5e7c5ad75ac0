import type { StageKind } from '@/lib/stages/rules';
import { varied } from './varied';

export interface NoGiven {
  /** Where the application stood; null where that is not known. */
  readonly stageKind: StageKind | null;
  readonly isFinalRound: boolean;
  readonly predetermined: boolean;
  /** Decides among equals, the same for the same "no": its id. Without one it is always the first. */
  readonly seed?: string | undefined;
}

const FINAL = [
  'A final round takes weeks of you, and this one is allowed to hurt.',
  'You got all the way to the last conversation. It is allowed to hurt that it stopped there.',
];
const INTERVIEW = [
  'You prepared, turned up and were heard. It is allowed to hurt.',
  'Meeting people and being turned down by them is hard. It is allowed to hurt.',
];
const ASSESSMENT = [
  'You gave them work and time before they gave you an answer. That is allowed to sting.',
  'A test is a lot to ask of someone. It is allowed to sting that this is how it ended.',
];
const SCREENING = [
  'A first conversation raises hopes, and this one ended early. That is allowed to sting.',
  'They picked you out, and then stopped there. That is allowed to sting.',
];
const APPLICATION = [
  'You put time and hope into that application. It is allowed to sting.',
  'A no without a conversation says little about you, and can sting all the same.',
];
const NOT_SAID = [
  'However far it had got, you put time and hope into it. It is allowed to sting.',
  'Whichever way it came, a no takes something out of a day. It is allowed to sting.',
];
const PREDETERMINED = [
  'It seems the job was promised before you came. That says nothing about you, and you are allowed to be annoyed.',
];

/**
 * The kind sentence that answers a "no": about what it cost, never about what comes next. Each is warm without cheer
 * and promises nothing.
 */
export function kindSentence(no: NoGiven): string {
  const several = no.predetermined ? PREDETERMINED : no.isFinalRound ? FINAL : byStage(no.stageKind);
  return varied(several, no.seed);
}

function byStage(kind: StageKind | null): readonly string[] {
  if (kind === null) return NOT_SAID;
  if (kind === 'interview' || kind === 'offer') return INTERVIEW;
  if (kind === 'assessment') return ASSESSMENT;
  if (kind === 'screening') return SCREENING;
  return APPLICATION;
}
