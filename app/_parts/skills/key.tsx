import type { Look } from '@/lib/ratings/looks';
import { SKILLS } from '@/lib/skills/rules';
import { RaterMark } from './shape';

/** What each shape means; a coach's only where there is one. */
export function Key({ looks }: { looks: readonly Look[] }) {
  const names = [...new Set(looks.filter(({ by }) => by === 'coach').map(({ name }) => name))];
  return (
    <p className="skill-key">
      <span>
        {SKILLS.map((skill) => (
          <RaterMark key={skill} skill={skill} by="self" />
        ))}
        Rated by me
      </span>
      {names.map((name) => (
        <span key={name}>
          <RaterMark skill="composure" by="coach" />
          Rated by {name ? `${name}, your coach` : 'a coach'}
        </span>
      ))}
      <span>1 is a beginning, 5 is a strength others would name</span>
    </p>
  );
}
