'use server';
import { redirect } from 'next/navigation';
import {
  acceptApplication,
  acceptInterview,
  acceptNo,
  acceptNote,
  type Became,
  declineProposal,
  propose,
  withdrawProposal,
} from '@/db/proposals/writes';
import { write } from '@/db/transaction';
import type { Outcome } from '@/lib/acts/outcome';
import {
  acceptApplicationInput,
  acceptInterviewInput,
  acceptNoInput,
  acceptNoteInput,
  proposalIdInput,
  proposeApplicationInput,
  proposeInterviewInput,
  proposeNoInput,
  proposeNoteInput,
} from '@/lib/proposals/input';
import type { ProposalKind } from '@/lib/proposals/rules';
import { coachAction, seekerAction } from '@/server/action';

export const proposeApplication = coachAction(
  'proposal.application',
  proposeApplicationInput,
  ({ input: { organisation, role, url, stand }, does }) =>
    does({ act: 'propose-entry', about: `${role} at ${organisation}` }, (tx) =>
      propose(tx, { kind: 'application', organisation, role, url, stand }),
    ),
);

export const proposeInterview = coachAction(
  'proposal.interview',
  proposeInterviewInput,
  ({ input: { applicationId, interviewKind, startsAt, zone, minutes, place, link }, does }) =>
    does({ act: 'propose-entry', about: 'an interview', subjectId: applicationId }, (tx) =>
      propose(tx, { kind: 'interview', interviewKind, startsAt, zone, minutes, place, link }, applicationId),
    ),
);

export const proposeNo = coachAction(
  'proposal.no',
  proposeNoInput,
  ({ input: { applicationId, on, toldHow, reason }, does }) =>
    does({ act: 'propose-entry', about: 'a “no”', subjectId: applicationId }, (tx) =>
      propose(tx, { kind: 'no', on, toldHow, reason }, applicationId),
    ),
);

export const proposeNote = coachAction(
  'proposal.note',
  proposeNoteInput,
  ({ input: { applicationId, words }, does }) =>
    does({ act: 'propose-entry', about: 'a note', subjectId: applicationId }, (tx) =>
      propose(tx, { kind: 'note', words }, applicationId),
    ),
);

export const withdraw = coachAction('proposal.withdraw', proposalIdInput, ({ input, does }) =>
  does({ act: 'withdraw-proposal', subjectId: input.proposalId }, (tx) =>
    withdrawProposal(tx, input.proposalId),
  ),
);

export const takeApplication = seekerAction(
  'proposal.accept-application',
  acceptApplicationInput,
  async ({ scope, act, input }) => onTo(await write(scope, act, (tx) => acceptApplication(tx, input))),
);

export const takeInterview = seekerAction(
  'proposal.accept-interview',
  acceptInterviewInput,
  async ({ scope, act, input }) => onTo(await write(scope, act, (tx) => acceptInterview(tx, input))),
);

export const takeNo = seekerAction('proposal.accept-no', acceptNoInput, async ({ scope, act, input }) =>
  onTo(await write(scope, act, (tx) => acceptNo(tx, input))),
);

export const takeNote = seekerAction('proposal.accept-note', acceptNoteInput, async ({ scope, act, input }) =>
  onTo(await write(scope, act, (tx) => acceptNote(tx, input))),
);

export const leaveIt = seekerAction('proposal.decline', proposalIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => declineProposal(tx, input.proposalId)),
);

const HREF: Record<ProposalKind, string> = {
  application: '/applications',
  interview: '/interviews',
  no: '/rejections',
  note: '/applications',
};

/** What was accepted is looked at where it is now. */
function onTo(accepted: Outcome<Became>): Outcome<Became> {
  if (!accepted.ok) return accepted;
  redirect(`${HREF[accepted.value.kind]}/${accepted.value.id}` as never);
}
