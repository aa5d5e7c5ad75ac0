'use client';
import { useCallback, useEffect, useState } from 'react';
import { countInWords, type WaitingAct, waitingOf } from '@/components/waiting/rules';
import { type Sent, sendWaiting } from '@/components/waiting/send';
import { listActs, onChange } from '@/components/waiting/store';
import { whoseHere } from '@/components/waiting/whose';
import { keptAtInWords } from '@/lib/offline/rules';
import { registerWorker, whenKept } from './registration';
import { WaitingList } from './waiting-list';

/** Nobody answered, though there is a network: tried again after so long, and after each later try as the last. */
const AGAIN_MS = [4_000, 15_000, 60_000];

/** Under the header where there is something to say; nothing at all otherwise. */
export function Line() {
  const [isAway, setAway] = useState(() => !navigator.onLine);
  const [keptAt, setKeptAt] = useState<Date>();
  const [acts, setActs] = useState<readonly WaitingAct[]>([]);
  const [sent, setSent] = useState<Sent>();
  const [tries, setTries] = useState(0);
  const [isSending, setSending] = useState(false);

  const look = useCallback(async () => {
    const whose = whoseHere();
    setActs(whose ? waitingOf(await listActs().catch(() => []), whose) : []);
  }, []);
  const send = useCallback(async () => {
    if (!navigator.onLine || (await listActs().catch(() => [])).length === 0) return;
    setSending(true);
    setSent(await sendWaiting().catch(() => 'away' as const));
    setTries((n) => n + 1);
    setSending(false);
    await look();
  }, [look]);

  useEffect(() => {
    registerWorker();
    void whenKept().then((at) => {
      setKeptAt(at);
      // For forms: a day that the page filled in is that day's, not today's.
      if (at) document.documentElement.dataset.keptOn = at.toLocaleDateString('sv');
    });
    void look().then(send);
    const online = () => {
      setAway(false);
      void send();
    };
    const offline = () => setAway(true);
    const shown = () => document.visibilityState === 'visible' && void send();
    const stop = onChange(() => void look());
    addEventListener('online', online);
    addEventListener('offline', offline);
    document.addEventListener('visibilitychange', shown);
    return () => {
      stop();
      removeEventListener('online', online);
      removeEventListener('offline', offline);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [look, send]);

  // Signing out empties the browser, and what waits is nowhere else.
  useEffect(() => {
    if (acts.length === 0) return;
    const leaving = (event: SubmitEvent) => {
      const goes = (event.target as HTMLFormElement).action.endsWith('/sign-out');
      if (goes && !confirm(`${countInWords(acts)}. Signing out removes that. Sign out all the same?`))
        event.preventDefault();
    };
    document.addEventListener('submit', leaving);
    return () => document.removeEventListener('submit', leaving);
  }, [acts]);
  useEffect(() => {
    if (sent !== 'away' || tries === 0) return;
    const later = setTimeout(() => void send(), AGAIN_MS[Math.min(tries, AGAIN_MS.length) - 1]);
    return () => clearTimeout(later);
  }, [sent, tries, send]);

  const isOld = keptAt !== undefined;
  if (!isAway && !isOld && acts.length === 0) return null;
  return (
    <aside className="network" aria-label="Network">
      <p aria-live="polite">
        {isOld
          ? `${isAway ? 'No network' : 'The network did not answer'}. This is how it was at ${keptAtInWords(keptAt, new Date(), document.documentElement.lang)}.`
          : isAway && 'No network. What is on this page stays readable.'}{' '}
        {acts.length > 0 && `${isSending ? 'Sending: ' : ''}${countInWords(acts)}.`}
        {sent === 'signed-out' && acts.length > 0 && ' Sign in to send it.'}
      </p>
      {isOld && !isAway && (
        <button type="button" className="btn quiet" onClick={() => location.reload()}>
          Look again
        </button>
      )}
      {sent === 'signed-out' && acts.length > 0 && (
        <a className="btn quiet" href={`/sign-in?next=${encodeURIComponent(location.pathname)}`}>
          Sign in
        </a>
      )}
      {acts.length > 0 && <WaitingList acts={acts} isSending={isSending} send={send} />}
    </aside>
  );
}
