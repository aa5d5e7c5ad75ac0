import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { RECOVERY_CODES } from '@/lib/second-factors/rules';
import { makeNewCodes, switchOff } from './actions';

const Proof = () => (
  <Field name="password" label="Your password, or a code of the app" type="password" autoComplete="off" />
);

export function SwitchedOn({ since, left }: { since: string; left: number }) {
  return (
    <>
      <p>It is on since {since}. Signing in asks for a code of your app.</p>
      <section className="stack">
        <h2 className="sec-head">Recovery codes</h2>
        <p>
          {leftInWords(left)} They are for the day your phone is lost. New ones make the old ones useless.
        </p>
        <Form action={makeNewCodes} actId={newId()} submit="Make new codes" kind="plain">
          <Proof />
        </Form>
      </section>
      <section className="stack">
        <h2 className="sec-head">Switch it off</h2>
        <p>Then your password alone opens your account again.</p>
        <Form action={switchOff} actId={newId()} submit="Switch it off" kind="plain">
          <Proof />
        </Form>
      </section>
    </>
  );
}

const leftInWords = (left: number) => {
  if (left === 0) return 'None is left: make new ones.';
  if (left === RECOVERY_CODES) return 'All ten are there.';
  return left === 1 ? 'One is left: it is time for new ones.' : `${left} of ${RECOVERY_CODES} are left.`;
};
