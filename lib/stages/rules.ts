/** What a stage is for; figures count by kind, so they survive a seeker's renaming. In the order of a search. */
export const STAGE_KINDS = [
  'saved',
  'applied',
  'screening',
  'assessment',
  'interview',
  'offer',
  'closed',
] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** Colours that a stage may have; each only beside the stage's mark and name (`--stage-…` in app/styles/tokens.css). */
export const STAGE_COLOURS = ['spruce', 'harbour', 'heather', 'ochre', 'clay', 'moss'] as const;
export type StageColour = (typeof STAGE_COLOURS)[number];

/** Stages in use at once: beyond these a board is a list. */
export const MOST_STAGES = 20;

/** What each kind is for, in a few words. */
export const KIND_WORDS: Record<StageKind, string> = {
  saved: 'Adverts kept for later',
  applied: 'Sent, and nothing heard yet',
  screening: 'First calls and questions',
  assessment: 'Tests, tasks, recorded interviews',
  interview: 'Conversations',
  offer: 'Offers to answer',
  closed: 'What has ended',
};

/** The stages a new seeker begins with, left to right. */
export const FIRST_STAGES: readonly { readonly name: string; readonly kind: StageKind }[] = [
  { name: 'Saved', kind: 'saved' },
  { name: 'Applied', kind: 'applied' },
  { name: 'Screening', kind: 'screening' },
  { name: 'Tests and tasks', kind: 'assessment' },
  { name: 'Interview', kind: 'interview' },
  { name: 'Offer', kind: 'offer' },
  { name: 'Closed', kind: 'closed' },
];

/** Kinds of which one stage stays in use: what is kept, sent or ended must stand somewhere. */
export const STAGES_NEEDED: readonly StageKind[] = ['saved', 'applied', 'closed'];

type Kinded = { readonly id: string; readonly kind: StageKind };

/** Whether a stage in use may be retired, given all that are. */
export const mayRetire = (stage: Kinded, inUse: readonly Kinded[]): boolean =>
  !STAGES_NEEDED.includes(stage.kind) || inUse.some(({ id, kind }) => id !== stage.id && kind === stage.kind);

/** Where what stands in a retired stage may go: what has ended to another closed stage, all else to an open one. */
export const successors = <S extends Kinded>(stage: Kinded, inUse: readonly S[]): S[] =>
  inUse.filter(({ id, kind }) => id !== stage.id && (kind === 'closed') === (stage.kind === 'closed'));

/** How many stages stay left of a new one: it goes right of the last of its kind, or of the kinds before it. */
export function placeOfKind(kind: StageKind, inUse: readonly Pick<Kinded, 'kind'>[]): number {
  const rank = (one: StageKind) => STAGE_KINDS.indexOf(one);
  return inUse.findLastIndex((stage) => rank(stage.kind) <= rank(kind)) + 1;
}
