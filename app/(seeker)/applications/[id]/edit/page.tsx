import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { FactField } from '@/app/_parts/applications/fact-field';
import { FACTS, SOURCES_LIST } from '@/app/_parts/applications/fact-names';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { findApplication, listSources } from '@/db/applications/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { edit } from '../../actions';
import { idIn } from '../../board-address';

export const metadata: Metadata = { title: 'Edit the facts' };

type Props = { params: Promise<{ id: string }> };

export default seekerPage<Props>(async (scope, { params }) => {
  const id = idIn((await params).id);
  if (!id) throw new AppError('not-found');
  const { application, sources } = await read(scope, (tx) => ({
    application: findApplication(tx, id),
    sources: listSources(tx),
  }));
  if (!application) throw new AppError('not-found');
  const saved = Object.fromEntries(FACTS.map(({ name }) => [name, String(application[name] ?? '')]));
  return (
    <main id="main" className="page flow stack-l">
      <h1>{application.organisation}</h1>
      <Form action={edit} actId={newId()} keep={`application.${id}`}>
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="version" value={application.version} readOnly />
        {FACTS.map((fact) => (
          <FactField key={fact.name} fact={fact} saved={saved[fact.name] ?? ''} />
        ))}
        <datalist id={SOURCES_LIST}>
          {sources.map((source) => (
            <option key={source} value={source} />
          ))}
        </datalist>
        <div className="foot stay">
          <a className="btn quiet" href={`/applications/${id}`}>
            Leave as it was
          </a>
          <Submit>Save</Submit>
        </div>
      </Form>
    </main>
  );
});
