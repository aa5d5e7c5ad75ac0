import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { seekerPage } from '@/app/_parts/page/page';
import { listLettersOn } from '@/db/letters/reads';
import { findMailSettings } from '@/db/mail-settings/reads';
import { listLettersSent } from '@/db/outbox/reads';
import { findRejection } from '@/db/rejections/reads';
import { findAnswer } from '@/db/responses/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { whyNotWritten } from '@/lib/letters/rules';
import { keyOfSending } from '@/lib/outbox/rules';
import { LetterOut } from '../../letter-out';

export const metadata: Metadata = { title: 'Send your answer' };

/** What was asked before, or kept apart, holds no answer back: what should not count is in none. */
const NOTHING_ASKED = { hasAsked: false, isApart: false };

type Props = { params: Promise<{ id: string }> };

/** The answer on its way out. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, rejection, letters, prepared, settings, sendings } = await read(scope, (tx) => ({
    rejection: findRejection(tx, id),
    letters: listLettersOn(tx, id),
    prepared: findAnswer(tx, id),
    settings: findMailSettings(tx),
    sendings: listLettersSent(tx, id),
  }));
  if (!rejection?.state || rejection.takenBackAt) throw new AppError('not-found');
  const letter = letters.find(({ sentAt, kind }) => !sentAt && kind === 'answer');
  const whole = `/rejections/${id}/answer`;
  if (!letter || letter.isClosed || rejection.isClosed) redirect(whole as never);
  const standing = { ...NOTHING_ASKED, state: rejection.state, predetermined: rejection.predetermined };
  if (whyNotWritten(standing, 'answer')) redirect(whole as never);
  // A point was changed, or decided otherwise, since it was kept: from here it would go as it was.
  if (!prepared.isReady || !letter.isCurrent) redirect(`${whole}/give?fresh=yes` as never);
  return (
    <LetterOut
      letter={letter}
      change={`${whole}/give`}
      later={whole}
      preferences={session.preferences}
      from={{
        settings,
        sending: sendings.find(({ idempotencyKey }) => idempotencyKey === keyOfSending('answer', letter.id)),
        zone: session.timeZone,
        locale: session.locale,
      }}
    />
  );
});
