'use client';
import { type HTMLInputTypeAttribute, type ReactNode, use } from 'react';
import { FormContext } from './form';
import { AsItStands, useNewer } from './meanwhile';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly type?: HTMLInputTypeAttribute | 'area';
  readonly initial?: string | null;
  readonly choices?: readonly Choice[];
  /** What about the person it asks for. Off unless said, or a browser would offer their own name for somebody else's. */
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'email' | 'url' | 'numeric' | 'decimal';
  readonly max?: string;
  readonly rows?: number;
  readonly list?: string;
  /** `words`: for what somebody else said, in the face that only their words have. */
  readonly look?: 'words';
}

/** A labelled field of the `Form` around it, with its sentence when something is wrong. */
export function Field({
  name,
  label,
  hint,
  type = 'text',
  initial,
  choices,
  rows,
  look,
  autoComplete = 'off',
  ...rest
}: FieldProps) {
  const { values, errors, id: form } = use(FormContext);
  const id = `${form}-${name}`;
  const wrong = errors[name]?.[0];
  const value = values[name] ?? initial ?? '';
  const newer = useNewer(name, initial);
  const now = newer !== undefined && `${id}-now`;
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`, now].filter(Boolean).join(' ');
  const shared = {
    id,
    name,
    defaultValue: value,
    className: look ? `input ${look}` : 'input',
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className="wrong">
          {wrong}
        </p>
      )}
      {newer !== undefined && <AsItStands id={id} newer={labelOf(newer, choices)} />}
      {choices ? (
        // A select ignores a changed default value unless it is drawn anew.
        <select key={value} {...shared}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : type === 'area' ? (
        <textarea rows={rows} {...shared} />
      ) : (
        <input
          type={type}
          autoComplete={autoComplete}
          {...(VERBATIM.has(rest.inputMode ?? autoComplete) && { autoCapitalize: 'none', spellCheck: false })}
          {...rest}
          {...shared}
        />
      )}
    </div>
  );
}

/** What is no sentence: addresses, names for signing in, and codes. */
const VERBATIM = new Set<string>(['url', 'email', 'username', 'one-time-code']);

const labelOf = (chosen: string, choices: readonly Choice[] = []) =>
  choices.find(({ value }) => value === chosen)?.label ?? chosen;

/** One of several, all in sight: radio buttons. */
export function Choices({
  name,
  label,
  hint,
  initial,
  choices,
}: FieldProps & { choices: readonly Choice[] }) {
  const { values, errors, id } = use(FormContext);
  const wrong = errors[name]?.[0];
  const value = values[name] ?? initial ?? '';
  const newer = useNewer(name, initial);
  const own = `${id}-${name}`;
  const described = [hint && `${own}-hint`, wrong && `${own}-wrong`, newer !== undefined && `${own}-now`];
  return (
    <fieldset
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: only a group of radio buttons can be invalid
      role="radiogroup"
      className="field"
      id={own}
      tabIndex={-1}
      aria-invalid={wrong ? true : undefined}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
    >
      <legend>{label}</legend>
      {hint && (
        <p id={`${own}-hint`} className="hint">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${own}-wrong`} className="wrong">
          {wrong}
        </p>
      )}
      {newer !== undefined && <AsItStands id={own} newer={labelOf(newer, choices)} />}
      <div>
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input type="radio" name={name} value={choice.value} defaultChecked={choice.value === value} />
            <span>
              {choice.label}
              {choice.hint && <small>{choice.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A tick; the whole row is its target. */
export function Tick({
  name,
  label,
  hint,
  initial = false,
}: {
  name: string;
  label: string;
  hint?: string;
  initial?: boolean;
}) {
  const { values, errors, id } = use(FormContext);
  const wasSent = Object.keys(values).length > 0;
  const wrong = errors[name]?.[0];
  return (
    <>
      {wrong && (
        <p id={`${id}-${name}-wrong`} className="wrong">
          {wrong}
        </p>
      )}
      <label className="choice">
        <input
          id={`${id}-${name}`}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={wasSent ? name in values : initial}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong && `${id}-${name}-wrong`}
        />
        <span>
          {label}
          {hint && <small>{hint}</small>}
        </span>
      </label>
    </>
  );
}

/** A ready-made answer to tick: its text is what is sent, unless it stands for something else. */
export function Suggestion({ name, text, value = text }: { name: string; text: string; value?: string }) {
  const { values } = use(FormContext);
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={name in values} />
      <span>{text}</span>
    </label>
  );
}
