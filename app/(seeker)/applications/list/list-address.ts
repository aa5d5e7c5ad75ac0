/** What the list's address says. */
export interface ListView {
  readonly find?: string;
  readonly stageId?: string | undefined;
  /** The id after which the page begins. */
  readonly before?: string | undefined;
}

/** The address of a view of the list. */
export function listHref({ find, stageId, before }: ListView): string {
  const query = new URLSearchParams();
  if (find) query.set('find', find);
  if (stageId) query.set('stage', stageId);
  if (before) query.set('before', before);
  return query.size > 0 ? `/applications/list?${query}` : '/applications/list';
}
