import { addDays, type Day, isDay } from '@/lib/time/days';
import { RECORD_KINDS, type RecordKind, USUAL_DAYS, wrongDays } from './rules';

/** What a record is asked for. Names are left out unless each was chosen. */
export interface RecordAsked {
  readonly from: Day;
  readonly to: Day;
  readonly kinds: readonly RecordKind[];
  readonly withOrganisations: boolean;
  readonly withContacts: boolean;
  /** Why nothing can be shown for it, as a sentence; null where it can. */
  readonly wrong: string | null;
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads what an address asks for. Before anything was chosen it is the last four weeks, every kind and no names; a day
 * that does not exist is told, and the usual one shown in its place.
 * @param today the seeker's day.
 */
export function recordAsked(params: Params, today: Day): RecordAsked {
  const said = (name: string) => [params[name] ?? []].flat();
  const usual = { from: addDays(today, 1 - USUAL_DAYS), to: today };
  const day = (name: 'from' | 'to') => {
    const [text = ''] = said(name);
    return { day: isDay(text) ? text : usual[name], isWrong: text !== '' && !isDay(text) };
  };
  const [from, to] = [day('from'), day('to')];
  const isAsked = said('asked').length > 0;
  const kinds = RECORD_KINDS.filter((kind) => said('kind').includes(kind));
  const noDay =
    from.isWrong || to.isWrong ? 'A day was not one that exists, so the usual days are shown.' : null;
  return {
    from: from.day,
    to: to.day,
    kinds: isAsked ? kinds : RECORD_KINDS,
    withOrganisations: said('organisations').includes('yes'),
    withContacts: said('contacts').includes('yes'),
    wrong: noDay ?? wrongDays(from.day, to.day),
  };
}

/** The same as the part of an address after the question mark. */
export function recordQuery({ from, to, kinds, withOrganisations, withContacts }: RecordAsked): string {
  return new URLSearchParams([
    ['asked', 'yes'],
    ['from', from],
    ['to', to],
    ...kinds.map((kind) => ['kind', kind]),
    ...(withOrganisations ? [['organisations', 'yes']] : []),
    ...(withContacts ? [['contacts', 'yes']] : []),
  ]).toString();
}
