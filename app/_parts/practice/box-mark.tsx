'use client';
import { use } from 'react';
import { FormContext } from '@/components/form';
import { KEPT } from '@/components/waiting/use-waiting';

/** The box itself; what was pressed without a network is shown as it will be, and that it waits. */
export function BoxMark({ isOn }: { isOn: boolean }) {
  const waits = use(FormContext).code === KEPT;
  return <span className={`box${isOn !== waits ? ' on' : ''}${waits ? ' waits' : ''}`} aria-hidden="true" />;
}
