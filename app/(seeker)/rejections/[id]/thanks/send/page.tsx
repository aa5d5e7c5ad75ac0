import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { seekerPage } from '@/app/_parts/page/page';
import { listConcerns } from '@/db/feedback/reads';
import { listLettersOn } from '@/db/letters/reads';
import { findMailSettings } from '@/db/mail-settings/reads';
import { listLettersSent } from '@/db/outbox/reads';
import { findRejection } from '@/db/rejections/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { hasApart } from '@/lib/letters/door';
import { hasAskedOn, whyNotWritten } from '@/lib/letters/rules';
import { keyOfSending } from '@/lib/outbox/rules';
import { LetterOut } from '../../letter-out';

export const metadata: Metadata = { title: 'Say thank you' };

type Props = { params: Promise<{ id: string }> };

/** Thanks on their way out. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, rejection, letters, concerns, settings, sendings } = await read(scope, (tx) => ({
    rejection: findRejection(tx, id),
    letters: listLettersOn(tx, id),
    concerns: listConcerns(tx, { rejectionId: id }),
    settings: findMailSettings(tx),
    sendings: listLettersSent(tx, id),
  }));
  if (!rejection?.state || rejection.takenBackAt) throw new AppError('not-found');
  const letter = letters.find(({ sentAt, kind }) => !sentAt && kind !== 'answer');
  if (!letter) redirect(`/rejections/${id}` as never);
  const change = `/rejections/${id}/thanks`;
  // Since it was kept something may have been decided, or asked, otherwise.
  const isApart = hasApart(concerns.map(({ decision }) => decision));
  const { state, predetermined } = rejection;
  const standing = { state, predetermined, hasAsked: hasAskedOn(letters), isApart };
  if (letter.isClosed || rejection.isClosed || whyNotWritten(standing, letter.kind))
    redirect(change as never);
  return (
    <LetterOut
      letter={letter}
      change={change}
      later={`/rejections/${id}`}
      preferences={session.preferences}
      from={{
        settings,
        sending: sendings.find(({ idempotencyKey }) => idempotencyKey === keyOfSending('thanks', letter.id)),
        zone: session.timeZone,
        locale: session.locale,
      }}
    />
  );
});
