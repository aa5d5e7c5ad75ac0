'use client';
import { createContext, type ReactNode, use, useActionState, useEffect, useId, useRef } from 'react';
import { useDraft } from './draft';
import { type Asked, askedBy, SignInFields } from './sign-in-fields';
import { KeptNotice } from './waiting/kept-notice';
import { KEPT, useWaiting, type Waits } from './waiting/use-waiting';

export interface FormAnswer {
  readonly ok?: true;
  readonly value?: unknown;
  readonly values: Record<string, string>;
  readonly errors: Record<string, string[] | undefined>;
  readonly message?: string;
  readonly code?: string;
}
/** What a form's action is: a server reference, passed as it is (an arrow around it needs JavaScript). */
export type Action = (before: never, form: FormData) => Promise<FormAnswer>;

export interface FormContent extends FormAnswer {
  readonly isBusy: boolean;
  /** Begins the ids of this form's fields: a page may have several forms with fields of one name. */
  readonly id: string;
}

const START: FormAnswer = { values: {}, errors: {} };
export const FormContext = createContext<FormContent>({ ...START, isBusy: false, id: 'field' });

interface FormProps {
  readonly action: Action;
  /** A new number for each drawing; a failed try goes again under its first, so that it is never done twice. */
  readonly actId?: string;
  /** The one button's words; where there are several, they are among the children. */
  readonly submit?: string;
  /** Said when it worked and the page stays. */
  readonly done?: string;
  /** Names what is typed, to keep it in this tab over a reload, until it is sent. */
  readonly keep?: string;
  /** What worked was a first half: what is typed is kept on until the form leads elsewhere. */
  readonly keepOn?: boolean;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly className?: string;
  /** For buttons that stand elsewhere on the page (`form="…"`). */
  readonly id?: string;
  /** The page knows already that its session is lost. */
  readonly asks?: Asked;
  /** Without a network the act is kept in this browser and sent later. */
  readonly waits?: Waits;
  readonly children?: ReactNode;
}

/** A form that works without JavaScript and keeps what was typed when it fails. */
export function Form({
  action,
  actId,
  submit,
  done,
  keep,
  keepOn = false,
  kind = 'primary',
  className = 'form',
  id: name,
  asks,
  waits,
  children,
}: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const {
    send: tried,
    standing,
    keptId,
  } = useWaiting(action as unknown as (before: FormAnswer, form: FormData) => Promise<FormAnswer>, waits, {
    element: form,
    drawn: actId,
    keep,
  });
  const [state, send, isBusy] = useActionState(tried, START);
  const id = useId();
  const found = useDraft(form, keep, state, keepOn);
  const asked = askedBy(state) ?? asks;
  const kept = state.code === 'act-reused' ? undefined : state.values.actId;
  const waiting = standing?.act.actId ?? keptId;
  const shown = {
    ...state,
    ...((standing || state.code === KEPT) && { code: standing && KEPT }),
    // What waits is what was written last, until something else is typed or fails.
    ...(standing && !state.message && !waits?.isShown && { values: standing.act.fields }),
  };
  return (
    <FormContext value={{ ...shown, isBusy, id }}>
      <form ref={form} id={name} action={send} noValidate aria-busy={isBusy} className={className}>
        {state.message && <Summary state={state} id={id} />}
        {waiting && <KeptNotice actId={waiting} isShown={waits?.isShown ?? false} />}
        {state.ok && state.code !== KEPT && !waiting && done && (
          <p role="status" className="notice good">
            {done}
          </p>
        )}
        {found && (
          <p className="notice">
            What you had typed here is back.{' '}
            <button type="button" className="btn quiet" onClick={found}>
              Start afresh
            </button>
          </p>
        )}
        {actId && <input type="hidden" name="actId" value={kept ?? actId} readOnly />}
        {children}
        {asked && <SignInFields asked={asked} values={state.values} />}
        {(submit || asked) && <Submit kind={kind}>{asked ? 'Sign in and send' : (submit as string)}</Submit>}
      </form>
    </FormContext>
  );
}

/** What is wrong, in one place that takes the focus, with links to the fields. */
function Summary({ state, id }: { state: FormAnswer; id: string }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second failure is a new state and takes the focus again
  useEffect(() => box.current?.focus(), [state]);
  const wrong = Object.entries(state.errors).filter(([, sentences]) => sentences?.length);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice stop">
      <p>{state.message}</p>
      {wrong.length > 0 && (
        <ul>
          {wrong.map(([name, sentences]) => (
            <li key={name}>
              <a href={`#${id}-${name}`}>{sentences?.[0]}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface SubmitProps {
  readonly children: ReactNode;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  /** Where a form has several buttons: which one was pressed. */
  readonly name?: string;
  readonly value?: string;
  readonly label?: string;
}

/** A button that sends the form around it. While it is on its way a second press does nothing. */
export function Submit({ children, kind = 'primary', name, value, label }: SubmitProps) {
  const { isBusy } = use(FormContext);
  return (
    <button
      type="submit"
      className={`btn ${kind === 'plain' ? '' : kind}`}
      name={name}
      value={value}
      aria-label={label}
      aria-disabled={isBusy}
      onClick={(event) => isBusy && event.preventDefault()}
    >
      {children}
    </button>
  );
}
