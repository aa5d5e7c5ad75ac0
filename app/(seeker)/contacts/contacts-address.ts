/** The address of a view of the contacts. */
export function contactsHref({ find, after }: { find?: string; after?: string | undefined }): string {
  const query = new URLSearchParams();
  if (find) query.set('find', find);
  if (after) query.set('after', after);
  return query.size > 0 ? `/contacts?${query}` : '/contacts';
}
