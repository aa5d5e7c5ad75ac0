import { cursorText } from './cursor';
import { FIRST_COLUMNS, type ListView, USUAL, WHOLE_LIST } from './rules';

/** Addresses of the list, apart from reading them (`address.ts`): what a browser writes needs nothing that checks. */
export const LIST = '/applications/list';

/** The words of an address for a view; only what differs from the whole list. */
export function listQuery(view: Partial<ListView>): string {
  const { after, columns, ...all } = { ...WHOLE_LIST, ...view };
  const query = new URLSearchParams();
  const say = (name: string, value: string | number | null) =>
    value !== null && value !== '' && query.append(name, String(value));
  say('find', all.find);
  for (const id of all.stages) say('stage', id);
  for (const outcome of all.outcomes) say('outcome', outcome);
  say('source', all.source);
  for (const tag of all.tags) say('tag', tag);
  say('from', all.from);
  say('to', all.to);
  say('target', all.isTarget ? '1' : '');
  say('fit', all.fit);
  say('feedback', all.hasFeedback ? '1' : '');
  say('quiet', all.quiet);
  if (sortText(all) !== WHOLE_LIST.sort) say('sort', sortText(all));
  if (String(columns) !== String(FIRST_COLUMNS)) for (const column of columns) say('column', column);
  say('view', all.viewId);
  say('done', all.doneActId);
  say('after', after && cursorText(after));
  return query.toString();
}

/** The address of a view of the list; `list` is where it stands. */
export function listHref(view: Partial<ListView>, list = LIST): string {
  const query = listQuery(view);
  return query ? `${list}?${query}` : list;
}

/** `applied`, or `applied.up` where it is not the usual way round. */
export const sortText = ({ sort, direction }: Pick<ListView, 'sort' | 'direction'>): string =>
  direction === USUAL[sort] ? sort : `${sort}.${direction}`;
