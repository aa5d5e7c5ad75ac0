import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { openPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { isSignedIn } from '@/server/session';
import { signUpsAreOpen } from '@/server/sign-up';
import { sayNo } from './actions';
import { Steps } from './steps';

export const metadata: Metadata = { title: 'A “no”' };

/** The first minute of somebody who has no account: which job, how they were told, when; and a kind sentence. */
export default openPage(async () => {
  if (await isSignedIn()) redirect('/rejections/new');
  const signUps = signUpsAreOpen();
  return (
    <main id="main" className="page flow stack-l">
      {!signUps && (
        <p className="notice">
          New accounts are closed on this Onward. You can write a “no” down here all the same; it is kept if
          you sign in to an account you have.
        </p>
      )}
      <Form action={sayNo} actId={newId()} keep="no.open" keepOn>
        <Steps rejectionId={newId()} signUps={signUps} />
      </Form>
    </main>
  );
});
