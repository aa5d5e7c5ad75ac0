'use client';
import { type ReactNode, use, useEffect, useRef, useState } from 'react';
import { FormContext } from '@/components/form';
import type { Copy } from '@/lib/listening/notes';
import { askedOf, HEARD_BY, type HeardBy, type Question } from '@/lib/listening/rules';
import { WAYS } from '@/lib/listening/ways';
import { WayFields } from '../way-fields';
import { Clock } from './clock';
import { Questions } from './questions';
import { type Saving, type Standing as Stands, startSaving } from './saving';
import { OtherNotes, Standing } from './standing';

interface PadProps {
  readonly id: string;
  readonly saved: Copy;
  readonly heardBy: HeardBy;
  readonly asked: readonly Question[];
  readonly startedAt: string;
  /** "14:02", where the seeker is. */
  readonly since: string;
  readonly clock: boolean;
  /** What is to be seen at a glance. */
  readonly children: ReactNode;
}

/** All that is needed while somebody speaks. Inside a form, which is what it is without scripts. */
export function Pad({ id, saved, startedAt, since, children, ...chosen }: PadProps) {
  const { values, errors, code } = use(FormContext);
  const { heardBy, asked, clock } = code ? choicesIn(values, chosen) : chosen;
  const place = useRef<HTMLDivElement>(null);
  const saving = useRef<Saving>(undefined);
  const first = useRef(saved);
  const [standing, tell] = useState<Stands>({ kind: 'fresh' });
  const [by, setBy] = useState(heardBy);
  const [isTimed, setTimed] = useState(clock);
  const [isHeld, setHeld] = useState(false);
  const way = WAYS[by];

  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const run = startSaving(form, { id, saved: first.current, tell });
    saving.current = run;
    const submitted = (event: SubmitEvent) => {
      event.preventDefault();
      const isOver = (event.submitter as HTMLButtonElement | null)?.value === 'over';
      void (isOver ? run.end().then((ended) => (ended ? location.reload() : setHeld(true))) : run.save());
    };
    form.addEventListener('submit', submitted);
    return () => {
      form.removeEventListener('submit', submitted);
      run.stop();
    };
  }, [id]);

  return (
    <div ref={place} className="pad">
      <header className="pad-head">
        <h1>Listening</h1>
        <Clock startedAt={startedAt} since={since} isOn={isTimed} />
      </header>
      {children}
      <details open={saved.words === '' && asked.length === 0}>
        <summary>Words to begin with</summary>
        <ul className="say">
          {way.opening.map((line) => (
            <li key={line}>“{line}”</li>
          ))}
        </ul>
      </details>
      <Questions asked={asked} />
      <Area
        name="words"
        label={way.words.label}
        hint={way.words.hint}
        value={values.words ?? saved.words}
        wrong={errors.words?.[0]}
        rows={7}
        look="words"
      />
      <Area
        name="myReading"
        label="How I read it"
        hint="Kept apart from their words. It can wait."
        value={values.myReading ?? saved.myReading}
        wrong={errors.myReading?.[0]}
        rows={2}
      />
      {standing.kind === 'two' && (
        <OtherNotes other={standing.other} settle={(how) => saving.current?.settle(how)} />
      )}
      {code === 'stale' && <OtherNotes other={saved} />}
      <details>
        <summary>{way.name}: change how you talk, or the clock</summary>
        <WayFields chosen={by} choose={setBy} />
        <label className="choice">
          <input
            type="checkbox"
            name="clock"
            value="yes"
            defaultChecked={clock}
            onChange={(event) => setTimed(event.currentTarget.checked)}
          />
          <span>
            Show how long it has been<small>There is no hurry either way.</small>
          </span>
        </label>
      </details>
      <ul className="hints sm text-ink-2">
        {[...way.hints, way.noRecord].map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <div className="foot stay">
        <Standing standing={standing} id={id} {...(isHeld && { over: way.over })} />
        {/* The first one is what Enter presses: it must end nothing. */}
        <button type="submit" className="btn unscripted" name="go" value="stay">
          Save
        </button>
        <button type="submit" className="btn primary" name="go" value="over">
          {way.over}
        </button>
      </div>
    </div>
  );
}

/** What was chosen in a form that failed, and came back as it was sent. */
const choicesIn = (
  values: Record<string, string>,
  { heardBy }: Pick<PadProps, 'heardBy'>,
): Pick<PadProps, 'heardBy' | 'asked' | 'clock'> => ({
  heardBy: HEARD_BY.find((one) => one === values.heardBy) ?? heardBy,
  asked: askedOf(values.picked ?? ''),
  clock: 'clock' in values,
});

interface AreaProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly rows: number;
  readonly look?: 'words';
}

/** As large as its text, in the direction of its text. A browser puts nothing back into it: that would be older. */
function Area({ name, label, hint, value, wrong, rows, look }: AreaProps) {
  const { id: form } = use(FormContext);
  const id = `${form}-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      {wrong && (
        <p id={`${id}-wrong`} className="wrong">
          {wrong}
        </p>
      )}
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        dir="auto"
        autoComplete="off"
        className={look ? `input ${look}` : 'input'}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-hint${wrong ? ` ${id}-wrong` : ''}`}
      />
    </div>
  );
}
