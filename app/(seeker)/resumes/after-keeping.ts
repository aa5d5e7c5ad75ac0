import { THERE_AS, type ThereAs } from '@/lib/resumes/rules';

/** Where it goes on after a version was kept: to the application it was made for, with it chosen there, or to itself. */
export function afterKeeping(
  id: string,
  { applicationId }: { readonly applicationId: string },
  kept: 'new' | ThereAs = 'new',
): string {
  const there = kept === 'new' ? '' : `there=${kept}`;
  if (applicationId) return `/applications/${applicationId}/documents?document=${id}${there && `&${there}`}`;
  return `/resumes/${id}${there && `?${there}`}`;
}

/** What the address says of a file that was there already. */
export const thereIn = (asked: string | string[] | undefined): ThereAs | undefined =>
  THERE_AS.find((one) => one === asked);
