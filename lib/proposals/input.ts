import { z } from 'zod';
import { line, optionalDay, optionalUrl, someWords, words } from '@/lib/acts/fields';
import { addInput } from '@/lib/applications/input';
import { setInterviewInput } from '@/lib/interviews/input';
import { logInput } from '@/lib/rejections/input';
import { TOLD_HOW } from '@/lib/rejections/rules';

const LONGEST_NOTE = 4000;

/** Where a proposed application would stand: kept for later, or sent. */
export const STANDS = ['applied', 'saved'] as const;

const application = {
  organisation: line('The organisation'),
  role: line('The role'),
  url: optionalUrl('The link'),
  stand: z.enum(STANDS).default('applied'),
};
const applicationId = z.uuid('Choose which application it is about.');
const { kind, startsAt, zone, minutes, place, link } = setInterviewInput.shape;
const interview = { interviewKind: kind, startsAt, zone, minutes, place, link };
const no = {
  on: optionalDay('The day'),
  toldHow: z.enum(TOLD_HOW).default('not-said'),
  reason: words('The reason', LONGEST_NOTE),
};
const note = { words: someWords('The note', LONGEST_NOTE) };

/** What a coach proposes, one form a kind. */
export const proposeApplicationInput = z.object(application);
export const proposeInterviewInput = z.object({ applicationId, ...interview });
export const proposeNoInput = z.object({ applicationId, ...no });
export const proposeNoteInput = z.object({ applicationId, ...note });

/** What is kept of it until it is accepted. */
export type ProposalData =
  | (z.output<typeof proposeApplicationInput> & { readonly kind: 'application' })
  | (Omit<z.output<typeof proposeInterviewInput>, 'applicationId'> & { readonly kind: 'interview' })
  | (Omit<z.output<typeof proposeNoInput>, 'applicationId'> & { readonly kind: 'no' })
  | (Omit<z.output<typeof proposeNoteInput>, 'applicationId'> & { readonly kind: 'note' });

const proposalId = z.uuid();
export const proposalIdInput = z.object({ proposalId });

/** What the seeker accepts: the usual entry, as it reads when they press the button. */
export const acceptApplicationInput = z.object({ proposalId, ...addInput.shape });
export const acceptInterviewInput = z.object({
  proposalId,
  ...interview,
});
export const acceptNoInput = z.object({
  proposalId,
  on: logInput.shape.on,
  toldHow: logInput.shape.toldHow,
  reason: logInput.shape.reason,
});
export const acceptNoteInput = z.object({ proposalId, ...note });

export type ApplicationAccepted = z.output<typeof acceptApplicationInput>;
export type InterviewAccepted = z.output<typeof acceptInterviewInput>;
export type NoAccepted = z.output<typeof acceptNoInput>;
export type NoteAccepted = z.output<typeof acceptNoteInput>;
