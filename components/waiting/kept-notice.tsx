'use client';
import { useEffect, useState } from 'react';
import { actsHere, onChange, wasSent } from './store';

const SENTENCES = {
  waits: 'Kept on this device. It goes out when the network is back.',
  sent: 'It went out.',
  refused: 'It could not be taken as it is. The top of this page says why, and has what you wrote.',
} as const;
type Stands = keyof typeof SENTENCES | 'gone';

/** Where something stands that a form kept: still here, sent, or refused. */
export function KeptNotice({ actId, isShown = false }: { actId: string; isShown?: boolean }) {
  const [stands, setStands] = useState<Stands>('waits');
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const act = (await actsHere().catch(() => [])).find((one) => one.actId === actId);
      if (!isOver) setStands(act ? (act.refusal ? 'refused' : 'waits') : wasSent(actId) ? 'sent' : 'gone');
    };
    void look();
    const stop = onChange(() => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, [actId]);
  if (stands === 'gone') return null;
  return (
    <p role="status" className={isShown ? 'sr' : `notice ${stands === 'sent' ? 'good' : ''}`}>
      {SENTENCES[stands]}
    </p>
  );
}
