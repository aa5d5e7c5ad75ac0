import type { Look } from '@/lib/ratings/looks';
import { SKILLS } from '@/lib/skills/rules';
import { RaterMark } from './shape';

interface KeyProps {
  readonly looks: readonly Look[];
  /** What the seeker is called, where somebody else reads. */
  readonly self?: string | undefined;
}

/** What each shape means; a coach's only where there is one. */
export function Key({ looks, self }: KeyProps) {
  const names = [...new Set(looks.filter(({ by }) => by === 'coach').map(({ name }) => name))];
  return (
    <p className="skill-key">
      <span>
        {SKILLS.map((skill) => (
          <RaterMark key={skill} skill={skill} by="self" />
        ))}
        Rated by {self ?? 'me'}
      </span>
      {names.map((name) => (
        <span key={name}>
          <RaterMark skill="composure" by="coach" />
          Rated by {name ? `${name}${self ? '' : ', your coach'}` : 'a coach'}
        </span>
      ))}
      <span>1 is a beginning, 5 is a strength others would name</span>
    </p>
  );
}
