import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { makeProgramme } from '@/app/_parts/programmes/actions';
import { ProgrammeFields } from '@/app/_parts/programmes/programme-fields';
import { Form } from '@/components/form';
import { listProgrammes } from '@/db/programmes/reads';
import { read } from '@/db/transaction';

export const metadata: Metadata = { title: 'Programmes' };

/** What a coach's clients may begin with. */
export default seekerPage(async (scope) => {
  const { programmes } = await read(scope, (tx) => ({ programmes: listProgrammes(tx) }));
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/clients">
            All clients
          </a>
        </p>
        <h1>Programmes</h1>
        <p className="text-ink-2">
          What your clients may begin with: stages, texts, things to practise, weekly goals. A client looks it
          over and takes what fits. When you change one, those who have it are offered what is new, and
          nothing of theirs changes before they take it.
        </p>
      </header>
      {programmes.length > 0 && (
        <ul className="list">
          {programmes.map(({ id, name, lines, forNew, retiredAt }) => (
            <li key={id}>
              <a className="place" href={`/clients/programmes/${id}`}>
                <b>{name}</b>
                <span>
                  {lines.length === 1 ? 'One thing' : `${lines.length} things`}
                  {retiredAt ? ', not used any more' : forNew && ', offered to new clients'}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <section className="stack" aria-labelledby="new">
        <h2 id="new" className="sec-head">
          {programmes.length > 0 ? 'Another one' : 'Your first one'}
        </h2>
        <Form action={makeProgramme} actId={newId()} submit="Begin it" keep="clients.programmes.new">
          <ProgrammeFields />
        </Form>
      </section>
    </main>
  );
});
