'use client';
import { use } from 'react';
import { FormContext } from '@/components/form';
import type { Report } from '@/server/for-each-client';

/** After one act for several clients: who has it, who had it already, and who could not and why. */
export function ForEachReport({ did }: { did: string }) {
  const { ok, value } = use(FormContext);
  if (!ok || !value) return null;
  const report = value as Report;
  return (
    <div role="status" className={report.did.length > 0 ? 'notice good' : 'notice'}>
      <p>
        <strong>
          {did} {n(report.did.length)}.
        </strong>{' '}
        {named(report.did)}
      </p>
      {report.had.length > 0 && (
        <p>
          {n(report.had.length, true)} had it already, so nothing was added: {report.had.join(', ')}.
        </p>
      )}
      {report.not.length > 0 && (
        <>
          <p>{n(report.not.length, true)} could not be given it; nothing of theirs was changed:</p>
          <ul>
            {report.not.map(({ name, why }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two clients may be called the same
              <li key={at}>
                {name} {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const named = (names: readonly string[]) => (names.length > 0 ? `${names.join(', ')}.` : '');
const n = (count: number, isFirst = false) =>
  count === 0
    ? `${isFirst ? 'N' : 'n'}obody`
    : count === 1
      ? `${isFirst ? 'O' : 'o'}ne client`
      : `${count} clients`;
