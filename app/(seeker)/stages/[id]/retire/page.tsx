import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { countIn, listStagesToEdit } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { KIND_WORDS, mayRetire, successors } from '@/lib/stages/rules';
import { retire } from '../../actions';

export const metadata: Metadata = { title: 'Retire a stage' };

type Props = { params: Promise<{ id: string }> };

/** Takes a stage out of use, and asks where what stands in it goes. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { stages, n } = await read(scope, (tx) => ({ stages: listStagesToEdit(tx), n: countIn(tx, id) }));
  const inUse = stages.filter((stage) => !stage.isRetired);
  const stage = inUse.find((one) => one.id === id);
  if (!stage) throw new AppError('not-found');
  return (
    <main id="main" className="page flow stack-l">
      <h1>Retire {stage.name}</h1>
      {mayRetire(stage, inUse) ? (
        <>
          <p className="text-ink-2">
            {n === 0
              ? 'Nothing stands in it. Its column goes from your board; histories keep its name, and you can take it up again at any time.'
              : `${n === 1 ? 'One application stands' : `${n} applications stand`} in it. Choose where ${n === 1 ? 'it goes; it keeps its day and its history' : 'they go; they keep their days, their order and their history'}.`}
          </p>
          <Form action={retire} actId={newId()} submit={`Retire ${stage.name}`}>
            <input type="hidden" name="id" value={id} readOnly />
            <input type="hidden" name="version" value={stage.version} readOnly />
            {n > 0 && (
              <Field
                name="toStageId"
                label={n === 1 ? 'It goes to' : 'They go to'}
                choices={[
                  { value: '', label: 'Choose a stage' },
                  ...successors(stage, inUse).map(({ id: value, name: label }) => ({ value, label })),
                ]}
              />
            )}
          </Form>
        </>
      ) : (
        <p className="text-ink-2">
          It is your last stage for this: {KIND_WORDS[stage.kind].toLowerCase()}. What is kept, sent or ended
          has to stand somewhere. Rename it, or add another one of its kind first.
        </p>
      )}
      <a className="go" href="/stages">
        Back to your stages
      </a>
    </main>
  );
});
