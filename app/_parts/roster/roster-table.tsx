'use client';
import { GoalBar } from '@/app/_parts/clients/goal-bar';
import { StageMark } from '@/app/_parts/marks/marks';
import { Icon } from '@/components/icon';
import type { Reason } from '@/lib/attention/rules';
import { KIND_NAMES, OPEN_KINDS } from '@/lib/roster/kinds';
import type { RosterRow } from './row';

const ICONS: Record<Reason, string> = {
  'new-no': 'bend',
  'interview-soon': 'cal',
  'waiting-on-you': 'feedback',
  preparing: 'note',
  'no-answer': 'mail',
  quiet: 'clock',
};

interface RosterTableProps {
  /** Those who could use somebody come first. */
  readonly needing: readonly RosterRow[];
  readonly others: readonly RosterRow[];
  /** The line before the others. */
  readonly othersLine: string;
}

/**
 * Clients as a table, which becomes a list on a phone. A client component, as its rows then travel as data. What is not
 * shared is an empty place.
 */
export function RosterTable({ needing, others, othersLine }: RosterTableProps) {
  return (
    <table className="roster">
      <caption className="sr">Clients, the most pressing first</caption>
      <thead>
        <tr>
          <th scope="col">Client</th>
          <th scope="col">Why now</th>
          {OPEN_KINDS.map((kind) => (
            <th key={kind} scope="col" className="st">
              <StageMark kind={kind} />
              <span>{KIND_NAMES[kind]}</span>
            </th>
          ))}
          <th scope="col" className="nxt">
            Next interview
          </th>
          <th scope="col">Week’s goals</th>
          <th scope="col">You and them</th>
          <th scope="col">Last active</th>
        </tr>
      </thead>
      <tbody>
        {needing.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
      {others.length > 0 && (
        <tbody>
          <tr className="rest">
            <th scope="rowgroup" colSpan={OPEN_KINDS.length + 6}>
              {othersLine}
            </th>
          </tr>
          {others.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function Row({ row }: { row: RosterRow }) {
  const { why, stages, interview, goal, met, next, active } = row;
  return (
    <tr>
      <th scope="row" className="who">
        <a href={`/clients/${row.id}`}>{row.name}</a>
      </th>
      <td className="why">
        {why && (
          <div className="row">
            {why.icon && <Icon name={ICONS[why.icon]} className="ic s" />}
            <div>
              <b>{why.title}</b>
              {why.detail && <span className="sub">{why.detail}</span>}
              {why.also && <span className="sub">Also: {why.also}.</span>}
            </div>
          </div>
        )}
      </td>
      {OPEN_KINDS.map((kind, n) => (
        <td key={kind} className={stages && !stages[n] ? 'st z' : 'st'}>
          {stages?.[n]}
        </td>
      ))}
      <td className={interview?.length ? 'nxt' : 'nxt none'}>
        {interview?.length === 0 && 'None set'}
        {interview?.length === 2 && (
          <>
            <span className="nowrap">{interview[0]}</span>
            {interview[1] && <span className="sub">{interview[1]}</span>}
          </>
        )}
      </td>
      <td className="gl">{goal && <GoalBar {...goal} />}</td>
      <td className="us">
        {met && <span className="nowrap">{met}</span>}
        {next && <span className="sub nowrap">{next}</span>}
      </td>
      <td className="act">{active}</td>
    </tr>
  );
}
