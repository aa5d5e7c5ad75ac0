'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { findInvitation } from '@/db/invitations/reads';
import { refused } from '@/lib/acts/outcome';
import { codeTyped } from '@/lib/invitations/code';
import { codeInput } from '@/lib/invitations/input';
import { openAction } from '@/server/action';
import { addressOf, rightCode, tooManyCodes } from '@/server/attempts';
import { invitationHash, invitationPath } from '@/server/invitations';

/** A code as it was typed: leads to what it opens, or says that nobody has it. */
export const openCode = openAction('invitation.code-typed', codeInput, async ({ typed }) => {
  const code = codeTyped(typed);
  if (!code) return refused('code-unknown');
  const from = addressOf(await headers());
  if (await tooManyCodes(from)) return refused('codes-enough');
  if (!(await findInvitation(invitationHash(code)))) return refused('code-unknown');
  await rightCode(from);
  redirect(invitationPath(code) as never);
});
