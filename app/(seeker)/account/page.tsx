import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { NoAccount } from '@/app/_parts/sample/no-account';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { listSessions } from '@/db/accounts/reads';
import { read } from '@/db/transaction';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { endOthers, savePerson, signOut } from './actions';

export const metadata: Metadata = { title: 'Account' };

export default seekerPage(async (scope) => {
  const { session, sessions } = await read(scope, (tx) => ({ sessions: listSessions(tx) }));
  const today = dayIn(session.timeZone, new Date());
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const known = zones.includes(session.timeZone) ? zones : [session.timeZone, ...zones];
  return (
    <main id="main" className="page flow stack-l">
      <h1>Account</h1>
      {session.temporaryUntil ? <NoAccount /> : <p className="muted">{session.email}</p>}
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
        <h2 className="sec-head">Where you are signed in</h2>
        <ul className="list">
          {sessions.map((one) => (
            <li key={one.id}>
              {deviceOf(one.agent)}
              {one.id === session.id && ' (here)'}
              <span className="sm muted">
                {' '}
                since {dayFromToday(dayIn(session.timeZone, new Date(one.createdAt)), today)}
              </span>
            </li>
          ))}
        </ul>
        <div className="acts">
          {sessions.length > 1 && (
            <Form action={endOthers} actId={newId()} submit="Sign out everywhere else" kind="plain" />
          )}
          <Form action={signOut} actId={newId()} submit="Sign out" kind="plain" />
        </div>
      </section>
    </main>
  );
});

const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Windows/, 'Windows'],
  [/Linux/, 'Linux'],
] as const;

/** "Firefox on Android": enough to know one's own devices by. */
function deviceOf(agent: string | null): string {
  const first = (list: readonly (readonly [RegExp, string])[]) =>
    list.find(([pattern]) => pattern.test(agent ?? ''))?.[1];
  return [first(BROWSERS) ?? 'A browser', first(SYSTEMS)].filter(Boolean).join(' on ');
}
