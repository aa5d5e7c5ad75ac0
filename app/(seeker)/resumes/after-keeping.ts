import { THERE_AS, type ThereAs } from '@/lib/resumes/rules';

interface Typed {
  readonly applicationId: string;
  readonly name?: string | null | undefined;
  readonly targetRole?: string | null | undefined;
}

/**
 * Where it goes on after a version was kept: to the application it was made for, with it chosen there, or to itself. Of a
 * file that was there already it takes along what was typed for it: that version has a name and role of its own.
 */
export function afterKeeping(
  id: string,
  { applicationId, name, targetRole }: Typed,
  kept: 'new' | ThereAs = 'new',
): string {
  const query = new URLSearchParams(applicationId ? { document: id } : {});
  if (kept !== 'new') query.set('there', kept);
  if (kept !== 'new' && name) query.set('name', name);
  if (kept !== 'new' && targetRole) query.set('role', targetRole);
  const page = applicationId ? `/applications/${applicationId}/documents` : `/resumes/${id}`;
  return query.size > 0 ? `${page}?${query}` : page;
}

/** What the address says of a file that was there already. */
export const thereIn = (asked: string | string[] | undefined): ThereAs | undefined =>
  THERE_AS.find((one) => one === asked);

/** What an address may say after a file was given again. */
export type AskedThere = Partial<Record<'there' | 'name' | 'role', string | string[]>>;

interface Facts {
  readonly name: string;
  readonly targetRole: string;
}

type Had = Pick<Facts, 'name'> & { readonly targetRole: string | null };

/** What was typed for a file that was there already, where that is not what its version is called and is for. */
export function typedBesides(asked: AskedThere, { name, targetRole }: Had): Facts | undefined {
  if (!thereIn(asked.there)) return;
  const had = { name, targetRole: targetRole ?? '' };
  const typed = { name: said(asked.name) || had.name, targetRole: said(asked.role) || had.targetRole };
  return typed.name === had.name && typed.targetRole === had.targetRole ? undefined : typed;
}

/** As long as a name or role may be; an address can carry anything. */
const said = (asked: string | string[] | undefined) => ([asked].flat()[0] ?? '').trim().slice(0, 120);
