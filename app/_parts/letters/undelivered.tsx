import { dayFromToday, dayIn } from '@/lib/time/days';

/** That a letter was given up: said to the account's owner only, until one to the same address arrives. */
export function Undelivered({
  letter,
  zone,
  locale,
  now,
}: {
  letter: { recipient: string; since: string } | undefined;
  zone: string;
  locale: string;
  now: Date;
}) {
  if (!letter) return null;
  return (
    <p className="notice care">
      A letter to {letter.recipient} could not be delivered (first tried{' '}
      {dayFromToday(dayIn(zone, new Date(letter.since)), dayIn(zone, now), locale)}).{' '}
      <a href="/account/address">Check the address</a>.
    </p>
  );
}
