import type { Metadata } from 'next';
import { openPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { openCode } from './actions';

export const metadata: Metadata = { title: 'You were given a code' };
// The page asks nobody anything, but its form must know its request: never prerendered.
export const dynamic = 'force-dynamic';

/** Where a code from a board or a handout is typed. */
export default openPage(async () => (
  <main id="main" className="page flow stack-l">
    <h1>You were given a code</h1>
    <p className="text-ink-2">
      It leads to a page that says who asks and what for. Typing it decides nothing yet.
    </p>
    <Form action={openCode} submit="Open it">
      <Field
        name="typed"
        label="The code"
        hint="Eight letters and numbers. Small letters, blanks and dashes are fine."
        autoComplete="off"
      />
    </Form>
  </main>
));
