import type { ImportResult } from '@/db/imports/reads';

export type Counts = Pick<ImportResult, 'here' | 'doubles' | 'refused' | 'leftOut' | 'blank'> & {
  readonly comeIn: number;
};

const count = (n: number, one: string, several: string) => (n === 0 ? [] : [n === 1 ? one : several]);
const figure = (n: number) => n.toLocaleString('en-GB');

/** "56 come in, 2 doubles stay out, 1 row can’t be read, 1 is blank." */
export function whatWillHappen({ comeIn, ...rest }: Counts): string {
  const first = comeIn === 1 ? '1 comes in' : `${figure(comeIn)} come in`;
  if (comeIn === 0 && rest.here > 0)
    return sentences([allHere(rest.here)], [...staysOut({ ...rest, here: 0 })]);
  return `${[first, ...staysOut(rest)].join(', ')}.`;
}

/** The same, said afterwards. */
export function whatHappened({ comeIn, ...rest }: Counts): string {
  const out = staysOut(rest, 'stayed');
  return out.length > 0 ? `${capital(out.join(', '))}.` : '';
}

const allHere = (n: number) =>
  n === 1 ? 'The one application is here already' : `All ${figure(n)} are here already`;
const sentences = (...parts: string[][]) =>
  parts
    .filter((part) => part.length > 0)
    .map((part) => `${capital(part.join(', '))}.`)
    .join(' ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function staysOut(
  { here, doubles, refused, leftOut, blank }: Omit<Counts, 'comeIn'>,
  verb: 'stay' | 'stayed' = 'stay',
) {
  const stays = verb === 'stay' ? 'stays' : 'stayed';
  const [be, are] = verb === 'stay' ? ['is', 'are'] : ['was', 'were'];
  const can = verb === 'stay' ? 'can’t' : 'couldn’t';
  return [
    ...count(here, `1 ${be} here already`, `${figure(here)} ${are} here already`),
    ...count(doubles, `1 double ${stays} out`, `${figure(doubles)} doubles ${verb} out`),
    ...count(
      leftOut,
      `1 with a part that can’t be read ${stays} out`,
      `${figure(leftOut)} with a part that can’t be read ${verb} out`,
    ),
    ...count(refused, `1 row ${can} be read`, `${figure(refused)} rows ${can} be read`),
    ...count(blank, `1 ${be} blank`, `${figure(blank)} ${are} blank`),
  ];
}
