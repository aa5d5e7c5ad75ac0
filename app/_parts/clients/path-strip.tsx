import { StageMark } from '@/app/_parts/marks/marks';
import type { CountedStage } from '@/db/stages/reads';
import { Section } from './section';

/** How many applications stand in each stage, as on the client's own first page. */
export const PathStrip = ({ stages, board }: { stages: readonly CountedStage[]; board: string }) => (
  <Section id="path" title="The search">
    <ol className="path">
      {stages.map(({ id, kind, n, name }) => (
        <li key={id}>
          <StageMark kind={kind} />
          <a href={`${board}?stage=${id}`}>
            <b className="num">{n}</b>
            <span>{name}</span>
          </a>
        </li>
      ))}
    </ol>
  </Section>
);
