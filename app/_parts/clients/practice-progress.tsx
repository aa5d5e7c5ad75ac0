import type { Progress } from '@/lib/practice/progress';
import { GROUP_WORDS, PRACTICE_WORDS, type PracticeKind } from '@/lib/practice/rules';
import { Section } from './section';

/** What each kind is called, said of somebody else's. */
const KIND_WORDS: Record<PracticeKind, string> = { ...PRACTICE_WORDS, resume: 'The resume' };

/** How far it is, by group. */
export const PracticeProgress = ({ progress }: { progress: readonly Progress[] }) =>
  progress.length > 0 && (
    <Section id="how-far" title="How far it is">
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
              <td>{group ? GROUP_WORDS[group] : `${KIND_WORDS[kind]}: their own`}</td>
              <td className="num">
                {done} of {all}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
