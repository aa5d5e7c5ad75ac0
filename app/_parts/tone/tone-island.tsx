'use client';
import { use, useEffect, useRef, useState, useTransition } from 'react';
import { v7 as newId } from 'uuid';
import { quietTone } from '@/app/(seeker)/settings/actions';
import { FormContext } from '@/components/form';
import type { MessageKind } from '@/lib/tone/findings';
import type { Reading, Said } from '@/lib/tone/reading';
import { isSwitchable, KIND_WORDS, type Switchable } from '@/lib/tone/things';
import { FindingList, headingOf } from './finding-list';
import { putIn, select } from './in-the-text';
import { useReading } from './use-reading';

interface ToneIslandProps {
  readonly field: string;
  readonly kind: MessageKind;
  readonly off: readonly Switchable[];
  readonly mostCharacters: number | undefined;
}

/** Says what some readers may hear, while one types; and what the server read in what was sent, until one types on. */
export function ToneIsland({ field, kind, off, mostCharacters }: ToneIslandProps) {
  const anchor = useRef<HTMLDivElement>(null);
  const { ok, value } = use(FormContext);
  const { read, area, look } = useReading(anchor, { field, kind, off, mostCharacters });
  const { gone, failed, quiet } = useQuiet();
  const answered = ok ? (value as { tone?: Reading } | undefined)?.tone : undefined;
  const reading = without(read?.reading ?? answered, gone);

  const take = ({ replacement }: Said) => {
    const element = area();
    if (!element || !replacement || element.value !== read?.text) return void look();
    putIn(element, replacement);
    look();
  };
  const buttons = (said: Said) => (
    <>
      {said.quote && (
        <button type="button" className="btn quiet" onClick={() => select(area(), read?.text ?? '', said)}>
          Show me
        </button>
      )}
      {said.replacement && (
        <button type="button" className="btn quiet" onClick={() => take(said)}>
          Use this
        </button>
      )}
      {isSwitchable(said.kind) && (
        <button type="button" className="btn quiet" onClick={() => quiet(said.kind as Switchable)}>
          Don’t say this again
        </button>
      )}
    </>
  );
  return (
    <div ref={anchor} className="tone-aid">
      {reading && <FindingList reading={reading} acts={read && buttons} />}
      {gone.map((kind) => (
        <p key={kind} role="status" className="sm muted">
          “{KIND_WORDS[kind]}” is said no more. <a href="/settings#tone">Say it again</a>
        </p>
      ))}
      {failed && (
        <p role="alert" className="sm">
          {failed}
        </p>
      )}
      <Aloud reading={reading} />
    </div>
  );
}

const without = (reading: Reading | undefined, gone: readonly string[]): Reading | undefined =>
  reading && { ...reading, said: reading.said.filter(({ kind }) => !gone.includes(kind)) };

/** Switches a kind off for good: at once here, and kept with the other settings. */
function useQuiet() {
  const [gone, setGone] = useState<readonly Switchable[]>([]);
  const [failed, setFailed] = useState('');
  const [, start] = useTransition();
  const quiet = (kind: Switchable) => {
    setGone((before) => [...before, kind]);
    setFailed('');
    start(async () => {
      const form = new FormData();
      form.set('actId', newId());
      form.set('kind', kind);
      const why = await quietTone({ values: {}, errors: {} }, form).then(
        (answer) => (answer.ok ? '' : (answer.message ?? NOT_KEPT)),
        () => NOT_KEPT,
      );
      if (!why) return;
      setGone((before) => before.filter((one) => one !== kind));
      setFailed(why);
    });
  };
  return { gone, failed, quiet };
}

const NOT_KEPT = 'That could not be kept just now. What you typed is still here; try again in a moment.';

/** Waits until nobody has typed for a while longer, and speaks only of what is new. */
const ALOUD_MS = 1000;

/** For who hears the page: one short sentence, when what is found has changed. */
function Aloud({ reading }: { reading: Reading | undefined }) {
  const [sentence, setSentence] = useState('');
  const found = reading?.said.map(({ title }) => title).join(', ') ?? '';
  const next = reading && found ? `${headingOf(reading)} after the message: ${found}.` : '';
  useEffect(() => {
    const timer = setTimeout(() => setSentence(next), ALOUD_MS);
    return () => clearTimeout(timer);
  }, [next]);
  return (
    <p role="status" className="sr">
      {sentence}
    </p>
  );
}
