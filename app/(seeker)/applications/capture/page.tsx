import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { listCaptures } from '@/db/captures/reads';
import { read } from '@/db/transaction';
import { isEmpty } from '@/lib/acts/fields';
import { boxOf } from '@/lib/captures/box';
import { MOST_BOX } from '@/lib/captures/rules';
import { type Query, textIn } from '../board-address';
import { take } from './actions';
import { FillFromAddress } from './fill-from-address';

export const metadata: Metadata = { title: 'Catch an advert' };

type Props = { searchParams: Promise<Query> };

/** A bookmark or a phone's share comes here with its address filled in: that fills the box, and only the person sends it. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { title, url, text } = await searchParams;
  const shared = boxOf({
    title: textIn(title, 300),
    url: textIn(url, 2000),
    text: textIn(text, MOST_BOX),
  });
  const { waiting } = await read(scope, (tx) => ({ waiting: listCaptures(tx) }));
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <h1>Catch an advert</h1>
        <p className="text-ink-2">
          Paste what you have. You see what was read out of it, and change it, before anything is kept.
        </p>
        <p className="muted">
          Nothing to paste?{' '}
          <a className="go" href="/applications/new">
            Write it in yourself
          </a>
        </p>
      </header>
      <Form
        action={take}
        actId={newId()}
        submit="Read it"
        waits={{ kind: 'capture.take', what: 'An advert to read', needs: { box: isEmpty('The box') } }}
        {...(shared ? {} : { keep: 'capture' })}
      >
        <FillFromAddress name="box" />
        <Field
          name="box"
          label="A link, the advert’s text, or a whole e-mail"
          hint="Only the link you paste is opened, once, and without anything that says who you are."
          type="area"
          rows={8}
          initial={shared}
        />
      </Form>
      {waiting.length > 0 && (
        <section className="stack" aria-labelledby="waiting">
          <h2 id="waiting" className="sec-head">
            Caught, and not kept yet
          </h2>
          <ul className="list">
            {waiting.map(({ id, label }) => (
              <li key={id}>
                <a className="go kept" href={`/applications/capture/${id}`}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <p className="sm muted">Each is gone a day after it was caught.</p>
        </section>
      )}
      <p>
        <a className="go" href="/applications/capture/bookmark">
          Catch straight from your browser or phone
        </a>
      </p>
    </main>
  );
});
