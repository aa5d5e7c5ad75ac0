import { BOX, type ChartPoint, chartOf, monthInWords } from '@/lib/ratings/chart';
import { SKILL_WORDS, type Skill } from '@/lib/skills/rules';
import type { Day } from '@/lib/time/days';
import { colourOf, shapeOf } from './shape';

interface SkillChartProps {
  readonly skill: Skill;
  readonly points: readonly ChartPoint[];
  /** Days that all pictures of a page reach over. */
  readonly over?: readonly Day[];
  readonly locale: string;
  /** What the seeker is called, where somebody else reads. */
  readonly self?: string | undefined;
}

/** Ratings of one skill as points over time: one's own filled and joined, a coach's as rings. The numbers stand beside it in a table. */
export function SkillChart({ skill, points, over, locale, self = 'me' }: SkillChartProps) {
  const { points: placed, months, grid } = chartOf(points, over);
  const own = placed.filter(({ by }) => by === 'self');
  const coachs = placed.filter(({ by }) => by === 'coach');
  const told = (some: readonly ChartPoint[]) => some.map(({ rating }) => rating).join(', ');
  const title = [
    own.length > 0 && `rated by ${self} ${told(own)}`,
    coachs.length > 0 && `by a coach ${told(coachs)}`,
  ].filter(Boolean);
  return (
    <svg
      className="skill-chart"
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={`${SKILL_WORDS[skill]}, ${title.join('; ')}`}
    >
      {grid.map(({ y, rating }) => (
        <g key={rating}>
          <path d={`M${BOX.left} ${y}H${BOX.right}`} stroke="var(--line)" />
          <text x="12" y={y + 4} textAnchor="middle">
            {rating}
          </text>
        </g>
      ))}
      {months.map(({ x, day }) => (
        <g key={day}>
          <path d={`M${round(x)} ${BOX.bottom + 2}v4`} stroke="var(--line-2)" />
          <text x={round(x)} y={BOX.bottom + 20}>
            {monthInWords(day, locale)}
          </text>
        </g>
      ))}
      <polyline
        points={own.map(({ x, y }) => `${round(x)},${y}`).join(' ')}
        fill="none"
        stroke={colourOf(skill)}
        strokeOpacity=".35"
        strokeWidth="1.5"
      />
      {own.map(({ x, y }, n) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: points have no id, and are drawn once
          key={n}
          d={shapeOf(skill)}
          transform={`translate(${round(x - 6.6)} ${y - 6.6}) scale(1.1)`}
          fill={colourOf(skill)}
          stroke="var(--canvas)"
          strokeWidth="1.5"
        />
      ))}
      {coachs.map(({ x, y }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points have no id, and are drawn once
        <circle key={n} cx={round(x)} cy={y} r="10.5" fill="none" stroke="var(--ink-2)" strokeWidth="1.6" />
      ))}
    </svg>
  );
}

const round = (n: number) => Math.round(n * 10) / 10;
