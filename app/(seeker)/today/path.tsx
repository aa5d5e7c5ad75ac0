'use client';
import { StageMark } from '@/app/_parts/marks/marks';
import type { StageKind } from '@/lib/stages/rules';

interface PathProps {
  readonly stages: readonly {
    readonly id: string;
    readonly kind: StageKind;
    readonly name: string;
    readonly n: number;
  }[];
}

/** How many stand in each stage. A client component only so that it travels as data, and not a second time as elements. */
export function Path({ stages }: PathProps) {
  return (
    <ol className="path mt-4">
      {stages.map(({ id, kind, name, n }) => (
        <li key={id}>
          <StageMark kind={kind} />
          <a href={`/applications?stage=${id}`}>
            <b className="num">{n}</b>
            <span>{name}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
