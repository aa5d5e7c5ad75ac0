import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { read } from '@/db/transaction';
import { pasteNo } from './actions';
import { Steps } from './steps';

export const metadata: Metadata = { title: 'A “no” by e-mail' };

/** A "no" that came by e-mail: pasted, looked over, and only then kept. */
export default seekerPage(async (scope) => {
  await read(scope, () => ({})); // only whoever is really signed in sees the form
  return (
    <main id="main" className="page flow stack-l">
      <Form action={pasteNo} actId={newId()}>
        <Steps />
      </Form>
    </main>
  );
});
