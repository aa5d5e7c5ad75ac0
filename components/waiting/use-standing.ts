import { type RefObject, useEffect, useRef, useState } from 'react';
import { standingOf, type WaitingAct } from './rules';
import { actsHere, onChange, wasSent } from './store';
import { whoseHere } from './whose';

export interface Standing {
  readonly act: WaitingAct;
  /** It went out, and the page was not drawn anew since. */
  readonly isSent: boolean;
}

/**
 * What waits about what a form is about, in whichever window and at whichever visit it was done; and what went out, until
 * the page is drawn anew with it.
 * @param drawn a new one for each drawing of the page.
 */
export function useStanding(about: string | undefined, drawn: string | undefined): Standing | undefined {
  const [seen, setSeen] = useState<Standing & { readonly drawn: string | undefined }>();
  useEffect(() => {
    const whose = whoseHere();
    if (!about || !whose) return;
    let isOver = false;
    const look = async () => {
      const act = standingOf(await actsHere().catch(() => []), whose, about);
      if (isOver) return;
      setSeen((before) => {
        if (act) return { act, isSent: false, drawn };
        return before && wasSent(before.act.actId) ? { ...before, isSent: true } : undefined;
      });
    };
    void look();
    const stop = onChange(() => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, [about, drawn]);
  return seen?.drawn === drawn ? seen : undefined;
}

/**
 * Puts what waits into its form, unless somebody is writing there already.
 * @returns the act whose texts the form shows: what is written on takes its place, and nothing that was not seen is replaced.
 */
export function useFollowed(
  standing: Standing | undefined,
  element: RefObject<HTMLFormElement | null>,
): RefObject<string | undefined> {
  const followed = useRef<string>(undefined);
  const shown = useRef<WaitingAct['fields']>({});
  useEffect(() => {
    if (!standing) return;
    const { actId, base, fields } = standing.act;
    const texts = Object.keys(base).flatMap((name) => {
      const field = element.current?.elements.namedItem(name);
      return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? [field] : [];
    });
    const isUntouched = ({ name, value }: { name: string; value: string }) =>
      [base[name], shown.current[name], fields[name]].includes(value);
    if (!texts.every(isUntouched)) return;
    // React has changed what the form came with; a field that it woke up keeps what it had.
    for (const field of texts) field.value = fields[field.name] ?? '';
    followed.current = actId;
    shown.current = fields;
  }, [standing, element]);
  return followed;
}
