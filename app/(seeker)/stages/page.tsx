import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { listStagesToEdit } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { KIND_WORDS, STAGE_KINDS } from '@/lib/stages/rules';
import { add, takeUp } from './actions';
import { StageRow } from './stage-row';

export const metadata: Metadata = { title: 'Stages' };

const KINDS = STAGE_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));

export default seekerPage(async (scope) => {
  const { stages } = await read(scope, (tx) => ({ stages: listStagesToEdit(tx) }));
  const inUse = stages.filter((stage) => !stage.isRetired);
  const retired = stages.filter((stage) => stage.isRetired);
  return (
    <main id="main" className="page flow stack-l">
      <h1>Stages</h1>
      <p className="text-ink-2">
        The columns of your board, from left to right. Call them what you call them, and have as many as your
        search needs. What each is for stays the same, so figures survive a new name.
      </p>
      <ul className="list">
        {inUse.map((stage, n) => (
          <StageRow key={stage.id} stage={stage} isFirst={n === 0} isLast={n === inUse.length - 1} />
        ))}
      </ul>
      <section aria-labelledby="another">
        <h2 id="another" className="sec-head">
          Another stage
        </h2>
        <Form action={add} actId={newId()} submit="Add a stage" kind="plain" done="Added.">
          <Field name="name" label="Its name" hint="As it will stand on your board: “Second interview”." />
          <Field
            name="kind"
            label="What it is for"
            hint="This stays as it is, so that figures know it whatever its name."
            choices={KINDS}
          />
        </Form>
      </section>
      {retired.length > 0 && (
        <section aria-labelledby="retired">
          <h2 id="retired" className="sec-head">
            Retired
          </h2>
          <ul className="list">
            {retired.map(({ id, name, kind }) => (
              <li key={id}>
                <Form action={takeUp} actId={newId()} className="row wrap">
                  <input type="hidden" name="id" value={id} readOnly />
                  <p className="grow">
                    {name} <span className="muted">{KIND_WORDS[kind]}</span>
                  </p>
                  <button type="submit" className="btn quiet" aria-label={`Take ${name} up again`}>
                    Take up again
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
});
