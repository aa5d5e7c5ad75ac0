import type { Which } from '@/lib/organisations/rules';

/** What the address of the list says. */
export interface OrganisationsView {
  readonly find?: string;
  readonly which?: Which;
  /** The key of a name, after which the page begins. */
  readonly after?: string | undefined;
}

/** The address of a view of the organisations. */
export function organisationsHref({ find, which, after }: OrganisationsView): string {
  const query = new URLSearchParams();
  if (find) query.set('find', find);
  if (which && which !== 'all') query.set('which', which);
  if (after) query.set('after', after);
  return query.size > 0 ? `/organisations?${query}` : '/organisations';
}
