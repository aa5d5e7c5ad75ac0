import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { Icon } from '@/components/icon';
import { findApplication, listOpenApplications } from '@/db/applications/reads';
import type { OwnScope } from '@/db/scope';
import { listStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { isEmpty } from '@/lib/acts/fields';
import { rowId } from '@/lib/acts/row-id';
import { dayIn } from '@/lib/time/days';
import { logNewNo, logNo } from '../actions';
import { NoFacts } from '../facts';
import { NoHere } from './no-here';

export const metadata: Metadata = { title: 'A “no”' };

type Asked = { application?: string | string[]; find?: string | string[]; all?: string };

/** Open applications shown before anything is looked for, and at most. */
const FEW = 8;
const MANY = 300;

/** Two taps from an application; from anywhere else its name is one more. */
export default seekerPage<{ searchParams: Promise<Asked> }>(async (scope, { searchParams }) => {
  const { application, find, all } = await searchParams;
  return application
    ? aboutOne(scope, rowId(String(application)))
    : chooseOne(scope, find ? String(find).slice(0, 100) : '', all !== undefined);
});

async function aboutOne(scope: OwnScope, id: string) {
  const { session, application, stages } = await read(scope, (tx) => ({
    application: findApplication(tx, id),
    stages: listStages(tx),
  }));
  if (!application) throw new AppError('not-found');
  const today = dayIn(session.timeZone, new Date());
  return (
    <main id="main" className="page flow stack-l">
      <h1>A “no” from {application.organisation}</h1>
      <p className="row">
        <Icon name="bend" className="ic text-rejected" />
        <span>
          {application.role}
          <span className="muted"> · {application.stage} · today</span>
        </span>
      </p>
      {application.outcome === 'rejected' ? (
        <p className="notice">
          This one has its no already. <a href={`/applications/${id}`}>Look at the application</a>; to log
          another, move it back to a stage first.
        </p>
      ) : (
        <Form
          action={logNo}
          actId={newId()}
          submit="Record"
          keep={`no.${id}`}
          waits={{
            kind: 'rejection.log',
            what: `A “no” from ${application.organisation}`,
            about: `no:${id}`,
          }}
        >
          <input type="hidden" name="applicationId" value={id} readOnly />
          <p className="text-ink-2">One press is enough. Everything else can be said later, or never.</p>
          <details>
            <summary>Say more about it</summary>
            <div className="form">
              <NoFacts
                stages={stages}
                on={today}
                today={today}
                stageId={application.stageKind === 'closed' ? '' : application.stageId}
              />
            </div>
          </details>
        </Form>
      )}
    </main>
  );
}

async function chooseOne(scope: OwnScope, find: string, all: boolean) {
  const few = all ? MANY : FEW;
  const { session, found, stages } = await read(scope, (tx) => ({
    found: listOpenApplications(tx, { find, limit: few + 1 }),
    stages: listStages(tx),
  }));
  const open = found.slice(0, few);
  const today = dayIn(session.timeZone, new Date());
  return (
    <main id="main" className="page flow stack-l">
      <h1>A “no”. Which one?</h1>
      <NoHere open={open} actId={newId()} />
      {(open.length > 0 || find) && (
        <section className="stack">
          <search>
            <form className="row" action="/rejections/new">
              <label className="sr" htmlFor="find">
                Part of the organisation or role
              </label>
              <input
                id="find"
                className="input grow"
                name="find"
                type="search"
                enterKeyHint="search"
                autoComplete="off"
                defaultValue={find}
                maxLength={100}
                placeholder="Part of its name"
              />
              <button type="submit" className="btn">
                Find
              </button>
            </form>
          </search>
          {open.length > 0 ? (
            <ul className="list">
              {open.map((one) => (
                <li key={one.id}>
                  <a className="place" href={`/rejections/new?application=${one.id}`}>
                    <b>{one.organisation}</b>
                    <span>
                      {one.role} · {one.stage}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          ) : (
            <p>
              No open application matches “{find}”. <a href="/rejections/new?all">Show all that are open</a>,
              or put it down below.
            </p>
          )}
          {found.length > few && (
            <p>
              {all ? (
                `The first ${few} are shown. Part of its name finds any other.`
              ) : (
                <a className="go" href={`/rejections/new?all&find=${encodeURIComponent(find)}`}>
                  Show all that are open
                </a>
              )}
            </p>
          )}
        </section>
      )}
      <p>
        <a className="go" href="/rejections/paste">
          It came by e-mail: paste it, and look over what is read
        </a>
      </p>
      <section className="stack">
        <h2 className="sec-head">{open.length > 0 || find ? 'It isn’t in the list' : 'Write it down'}</h2>
        <Form
          action={logNewNo}
          actId={newId()}
          submit="Record"
          keep="no.new"
          waits={{
            kind: 'rejection.log-new',
            what: 'A “no”',
            needs: { organisation: isEmpty('The organisation') },
          }}
        >
          <Field name="organisation" label="Who said no?" hint="The organisation." />
          <Field name="role" label="For which role? (optional)" />
          <details>
            <summary>Say more about it</summary>
            <div className="form">
              <NoFacts stages={stages} on={today} today={today} />
            </div>
          </details>
        </Form>
      </section>
    </main>
  );
}
