import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { SignOut } from '@/app/_parts/accounts/sign-out';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { read } from '@/db/transaction';
import { savePerson } from './actions';

export const metadata: Metadata = { title: 'Account' };

const PLACES = [
  ['/account/devices', 'Where you are signed in', 'Devices, and how to end one that is lost'],
  ['/account/second-factor', 'Second step', 'A code of your phone besides the password'],
] as const;

export default seekerPage(async (scope) => {
  const { session } = await read(scope, () => ({}));
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const known = zones.includes(session.timeZone) ? zones : [session.timeZone, ...zones];
  return (
    <main id="main" className="page flow stack-l">
      <h1>Account</h1>
      <p className="muted">{session.email}</p>
      <Form action={savePerson} actId={newId()} submit="Save" done="Saved.">
        <Field
          name="name"
          label="Your name"
          hint="As you sign your letters."
          initial={session.name}
          autoComplete="name"
        />
        <Field
          name="timeZone"
          label="Time zone"
          hint="Decides what “today” and “next morning” are."
          initial={session.timeZone}
          choices={known.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        />
      </Form>
      <section className="stack">
        <h2 className="sec-head">How you get in</h2>
        <ul className="list">
          {PLACES.map(([href, name, about]) => (
            <li key={href}>
              <a className="place" href={href}>
                <b>{name}</b>
                <span>{about}</span>
              </a>
            </li>
          ))}
        </ul>
        <SignOut />
      </section>
    </main>
  );
});
