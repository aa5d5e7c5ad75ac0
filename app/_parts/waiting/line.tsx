'use client';
import { usePathname, useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { reloadUnlessLeaving, watchLeaving } from '@/components/leaving';
import { sayAway } from '@/components/waiting/away';
import { countInWords, type WaitingAct, waitingOf } from '@/components/waiting/rules';
import { type Sent, sendWaiting } from '@/components/waiting/send';
import { listActs, onChange } from '@/components/waiting/store';
import { onWhose, whoseHere } from '@/components/waiting/whose';
import { keptAtInWords } from '@/lib/offline/rules';
import { type KeptPage, registerWorker, sayWhose, whenKept } from './registration';
import { WaitingList } from './waiting-list';

/** Nobody answered, though there is a network: tried again after so long, and after each later try as the last. */
const AGAIN_MS = [4_000, 15_000, 60_000];

/** Under the header where there is something to say; nothing at all otherwise. */
export function Line() {
  const [isAway, setAway] = useState(() => !navigator.onLine);
  const [isBack, setBack] = useState(false);
  const [kept, setKept] = useState<KeptPage>();
  const [acts, setActs] = useState<readonly WaitingAct[]>([]);
  const [others, setOthers] = useState(0);
  const [sent, setSent] = useState<Sent>();
  const [tries, setTries] = useState(0);
  const [isSending, setSending] = useState(false);
  const isOld = useRef(false);
  const router = useRouter();
  const path = usePathname();

  const look = useCallback(async () => {
    const whose = whoseHere();
    const all = await listActs().catch(() => []);
    const own = whose ? waitingOf(all, whose) : [];
    setActs(own);
    setOthers(all.length - own.length);
  }, []);
  const send = useCallback(async () => {
    if (!navigator.onLine || (await listActs().catch(() => [])).length === 0) return;
    setSending(true);
    const { how, done } = await sendWaiting().catch(() => ({ how: 'away' as const, done: 0 }));
    setSent(how);
    setTries((n) => (how === 'away' ? n + 1 : 0));
    setSending(false);
    await look();
    if (done === 0) return;
    setBack(true);
    showWhatIsThereNow(isOld.current, () => router.refresh());
  }, [look, router]);

  useEffect(() => {
    registerWorker();
    void whenKept().then((page) => {
      setKept(page);
      isOld.current = page !== undefined;
      // For forms: a day that the page filled in is that day's, not today's.
      if (page) document.documentElement.dataset.keptOn = page.at.toLocaleDateString('sv');
      if (page) sayAway();
    });
    void look().then(send);
    const online = () => {
      setAway(false);
      setBack(true);
      void send();
    };
    const offline = () => {
      setAway(true);
      setBack(false);
    };
    const shown = () => document.visibilityState === 'visible' && void send();
    const stop = onChange(() => void look());
    const stopLeaving = watchLeaving();
    const stopWhose = onWhose(() => {
      sayWhose();
      void look().then(send);
    });
    addEventListener('online', online);
    addEventListener('offline', offline);
    document.addEventListener('visibilitychange', shown);
    return () => {
      stop();
      stopLeaving();
      stopWhose();
      removeEventListener('online', online);
      removeEventListener('offline', offline);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [look, send]);

  // Not every browser tells that somebody else came in: so it is looked at wherever they go.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each path
  useEffect(sayWhose, [path]);

  // Signing out empties the browser, and what waits is nowhere else: also what somebody wrote whose session ended here.
  useEffect(() => {
    if (acts.length + others === 0) return;
    const leaving = (event: SubmitEvent) => {
      const goes = (event.target as HTMLFormElement).action.endsWith('/sign-out');
      const whats = [acts.length > 0 && countInWords(acts), others > 0 && othersInWords(others)];
      const what = whats.filter(Boolean).join('. ');
      if (goes && !confirm(`${what}. Signing out removes that. Sign out all the same?`))
        event.preventDefault();
    };
    document.addEventListener('submit', leaving);
    return () => document.removeEventListener('submit', leaving);
  }, [acts, others]);
  // Also what was kept while the browser believed that there is a network: no event will say that it is back.
  const goesOut = acts.some(({ refusal }) => !refusal) && !isAway && !isSending && sent !== 'signed-out';
  useEffect(() => {
    if (!goesOut) return;
    const later = setTimeout(
      () => void send(),
      AGAIN_MS[Math.min(Math.max(tries - 1, 0), AGAIN_MS.length - 1)],
    );
    return () => clearTimeout(later);
  }, [goesOut, tries, send]);

  if (!isAway && !kept && acts.length === 0) return null;
  return (
    <aside className="network" aria-label="Network">
      <p aria-live="polite">
        {kept
          ? `${networkInWords(isAway, isBack)}. This is how it was at ${keptAtInWords(kept.at, new Date(), document.documentElement.lang)}.`
          : isAway && 'No network. What is on this page stays readable.'}{' '}
        {kept?.isNearest &&
          'What you asked for is not kept on this device; this is the nearest page that is. '}
        {acts.length > 0 && `${isSending ? 'Sending: ' : ''}${countInWords(acts)}.`}
        {sent === 'signed-out' && acts.length > 0 && ' Sign in to send it.'}
      </p>
      {kept && !isAway && (
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

const othersInWords = (n: number) =>
  `${n === 1 ? 'One thing' : `${n} things`} from another account ${n === 1 ? 'waits' : 'wait'} here, and can be sent once they sign in`;

const networkInWords = (isAway: boolean, isBack: boolean) =>
  isAway ? 'No network' : isBack ? 'The network is back' : 'The network did not answer';

/** Something was sent, and the page shows what was before. A kept one is loaded anew, but never over what is being typed. */
function showWhatIsThereNow(isOld: boolean, refresh: () => void): void {
  if (!isOld) {
    refresh();
    return;
  }
  const fields = document.querySelectorAll<Field>('main :is(input:not([type=hidden]), textarea, select)');
  if (![...fields].some(isChanged)) reloadUnlessLeaving();
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether it holds something else than the page came with. */
function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(({ selected, defaultSelected }) => defaultSelected && !selected);
  return field.value !== field.defaultValue || ('checked' in field && field.checked !== field.defaultChecked);
}
