import type { Metadata } from 'next';
import { openPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { signUpsAreOpen } from '@/server/sign-up';
import { signUp } from './actions';
import { SignUpFields } from './fields';

export const metadata: Metadata = { title: 'Make an account' };
// The page asks nobody anything, but its form must know its request: never prerendered.
export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default openPage<Props>(async ({ searchParams }) => {
  const next = String((await searchParams).next ?? '');
  const signIn = `/sign-in?next=${encodeURIComponent(next)}`;
  if (!signUpsAreOpen()) return <Closed signIn={signIn} />;
  return (
    <main id="main" className="page flow stack-l">
      <h1>Make an account</h1>
      <p className="text-ink-2">
        An address and a password, so that what you write is kept and only you see it.
      </p>
      <Form action={signUp} keep="sign-up">
        <SignUpFields next={next} />
      </Form>
      <p>
        Have an account?{' '}
        <a className="go" href={signIn}>
          Sign in
        </a>
      </p>
    </main>
  );
});

const Closed = ({ signIn }: { signIn: string }) => (
  <main id="main" className="page flow stack-l">
    <h1>No new accounts here</h1>
    <p>
      New accounts are closed on this Onward. Whoever runs it can make one for you, and gives you a link to
      open it with.
    </p>
    <p>
      <a className="btn primary" href={signIn}>
        I have an account: sign in
      </a>
    </p>
  </main>
);
