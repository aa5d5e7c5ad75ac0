import { HELD_WORDS, type Held } from '@/lib/goals/fit';
import type { HeldLine } from '@/lib/goals/hold';
import { GOAL_LINE_KINDS, GOAL_LINE_WORDS } from '@/lib/goals/rules';

interface HeldRowsProps {
  /** One for each column of the table, all of the same lines in the same order. */
  readonly columns: readonly { readonly key: string; readonly held: readonly HeldLine[] }[];
}

/** The part of a table that says whether places have what the goal asks for, line by line; must-haves first. */
export function HeldRows({ columns }: HeldRowsProps) {
  const lines = (columns[0]?.held ?? []).map((line, n) => ({ line, n }));
  const groups = [
    ['Pay and time', lines.filter(({ line }) => line.isComputed)] as const,
    ...GOAL_LINE_KINDS.map(
      (kind) =>
        [
          GOAL_LINE_WORDS[kind].all,
          lines.filter(({ line }) => line.kind === kind && !line.isComputed),
        ] as const,
    ),
  ].filter(([, some]) => some.length > 0);
  return groups.map(([name, some]) => (
    <tbody key={name}>
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 1} className="strong">
          {name}
        </th>
      </tr>
      {some.map(({ line, n }) => (
        <tr key={line.id}>
          <th scope="row" dir="auto">
            {line.words}
          </th>
          {columns.map(({ key, held }) => (
            <td key={key}>
              <HeldWord held={held[n]?.held ?? 'unknown'} />
              {held[n]?.why && (
                <small className="block muted" dir="auto">
                  {held[n].why}
                </small>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  ));
}

export const HeldWord = ({ held }: { held: Held }) =>
  held === 'unknown' ? <span className="muted">{HELD_WORDS.unknown}</span> : <b>{HELD_WORDS[held]}</b>;
