import type { Progress } from '@/lib/practice/progress';
import { GROUP_WORDS, PRACTICE_WORDS } from '@/lib/practice/rules';

/** How far one is, by group: drawn, with the numbers beside it. */
export function ProgressTable({ progress }: { progress: readonly Progress[] }) {
  if (progress.length === 0) return null;
  return (
    <section aria-labelledby="how-far">
      <h2 id="how-far">How far you are</h2>
      <table className="table" aria-labelledby="how-far">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Done</th>
          </tr>
        </thead>
        <tbody>
          {progress.map(({ kind, group, done, all }) => (
            <tr key={`${kind} ${group}`}>
              <td>{group ? GROUP_WORDS[group] : `${PRACTICE_WORDS[kind]}: my own`}</td>
              <td className="num">
                {done} of {all}
                <Steps done={done} all={all} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A stretch for each, solid where it is done. The words beside it say the same. */
const Steps = ({ done, all }: { done: number; all: number }) => (
  <svg className="steps" viewBox={`0 0 ${all * 10} 3`} preserveAspectRatio="none" aria-hidden="true">
    <path d={stretches(done, all)} className="ahead" />
    <path d={stretches(0, done)} className="walked" />
  </svg>
);

const stretches = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `M${(from + n) * 10} 0h9v3h-9z`).join('');
