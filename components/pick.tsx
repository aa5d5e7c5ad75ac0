'use client';
import { use } from 'react';
import { FormContext } from './form';

interface PickProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly initial?: boolean;
}

/** One of several to tick, all of one name; what was ticked stays ticked where the form fails. */
export function Pick({ name, value, label, hint, initial = false }: PickProps) {
  const { values } = use(FormContext);
  const wasSent = Object.keys(values).length > 0;
  const isOn = wasSent ? (values[name] ?? '').split(',').includes(value) : initial;
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={isOn} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
