import { SKILLS_ABOUT } from '@/lib/skills/anchors';
import type { Skill } from '@/lib/skills/rules';

/** What each number stands for. */
export const Anchors = ({ skill }: { skill: Skill }) => (
  <ol className="anchors">
    {SKILLS_ABOUT[skill].anchors.map((text, n) => (
      <li key={text}>
        <b className="num">{n + 1}</b>
        {text}
      </li>
    ))}
  </ol>
);
