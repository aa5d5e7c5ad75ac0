import { v7 as newId } from 'uuid';
import { StageMark } from '@/app/_parts/marks/marks';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { listStagesToEdit } from '@/db/stages/reads';
import { KIND_WORDS, STAGE_COLOURS } from '@/lib/stages/rules';
import { recolour, rename, shift } from './actions';

type Stage = Awaited<ReturnType<typeof listStagesToEdit>>[number];

const COLOURS = [
  { value: '', label: 'No colour' },
  ...STAGE_COLOURS.map((colour) => ({ value: colour, label: colour[0]?.toUpperCase() + colour.slice(1) })),
];

/** One stage in use: its name, place and colour, each in a form of its own that also works before any script. */
export function StageRow({ stage, isFirst, isLast }: { stage: Stage; isFirst: boolean; isLast: boolean }) {
  const { id, name, kind, colour, version } = stage;
  return (
    <li className={colour ? `stage-row tint-${colour}` : 'stage-row'}>
      <Form action={rename} actId={newId()} submit="Rename" kind="plain" done="Renamed." className="in-line">
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="version" value={version} readOnly />
        <Field name="name" label={KIND_WORDS[kind]} initial={name} />
      </Form>
      <div className="stage-acts">
        <StageMark kind={kind} />
        <Form action={shift} actId={newId()} className="row">
          <input type="hidden" name="id" value={id} readOnly />
          {!isFirst && (
            <Submit kind="quiet" name="to" value="left" label={`Move ${name} up`}>
              Up
            </Submit>
          )}
          {!isLast && (
            <Submit kind="quiet" name="to" value="right" label={`Move ${name} down`}>
              Down
            </Submit>
          )}
        </Form>
        <details>
          <summary>
            Colour<span className="sr"> of {name}</span>
          </summary>
          <Form action={recolour} actId={newId()} submit="Set" kind="plain" className="in-line">
            <input type="hidden" name="id" value={id} readOnly />
            <Field name="colour" label={`Colour of ${name}`} initial={colour} choices={COLOURS} />
          </Form>
        </details>
        <a className="btn quiet" href={`/stages/${id}/retire`} aria-label={`Retire ${name}`}>
          Retire
        </a>
      </div>
    </li>
  );
}
