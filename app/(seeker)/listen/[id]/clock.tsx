'use client';
import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** Since when, and for how many minutes: whole ones, so that nothing ticks. */
export function Clock({ startedAt, since, isOn }: { startedAt: string; since: string; isOn: boolean }) {
  const [minutes, setMinutes] = useState<number>();
  useEffect(() => {
    if (!isOn) return;
    const look = () => setMinutes(Math.max(0, Math.floor((Date.now() - Date.parse(startedAt)) / MINUTE_MS)));
    look();
    const looking = setInterval(look, MINUTE_MS / 6);
    return () => clearInterval(looking);
  }, [startedAt, isOn]);
  if (!isOn) return null;
  return (
    <p className="muted num">
      Since {since}
      {minutes ? `, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` : ''}
    </p>
  );
}
