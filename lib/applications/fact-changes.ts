import { type Salary, salaryWords } from './fact-words';

/** Longer than this nobody reads in a history: that it changed is enough. */
const LONGEST = 120;
const SALARY: ReadonlySet<string> = new Set(['salaryMin', 'salaryMax', 'currency', 'period', 'salaryText']);

export type Changes = {
  readonly fields: string[];
  /** What short fields said before and after; null where there was nothing. */
  readonly changes: Record<string, { readonly from: string | null; readonly to: string | null }>;
};

/**
 * What an edit changed, as the history keeps it. The parts of a salary are one field, in words; notes and the link are
 * only named.
 */
export function factChanges<B extends Salary>(before: B, after: Salary & Record<string, unknown>): Changes {
  const changed = Object.keys(after).filter(
    (name) => (before as Record<string, unknown>)[name] !== after[name],
  );
  const fields = [...new Set(changed.map((name) => (SALARY.has(name) ? 'salary' : name)))];
  const changes: Record<string, { from: string | null; to: string | null }> = {};
  for (const name of fields) {
    const [from, to] = [before, after].map((one) =>
      name === 'salary' ? salaryWords(one as Salary) || null : short((one as Record<string, unknown>)[name]),
    );
    if (name !== 'notes' && name !== 'url' && from !== undefined && to !== undefined)
      changes[name] = { from, to };
  }
  return { fields, changes };
}

/** A value as it is kept; undefined for what is too long to be. */
function short(value: unknown): string | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  const text = String(value);
  return text.length <= LONGEST ? text : undefined;
}
