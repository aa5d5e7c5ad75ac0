import { OutcomeMark, StageMark } from '@/app/_parts/marks/marks';
import type { listApplicationsAt } from '@/db/organisations/reads';

interface ApplicationsHereProps {
  readonly applications: Awaited<ReturnType<typeof listApplicationsAt>>;
  readonly inWords: (at: string) => string;
}

/** Every application at an organisation, and how each ended. */
export const ApplicationsHere = ({ applications, inWords }: ApplicationsHereProps) => (
  <section aria-labelledby="applications">
    <h2 id="applications" className="sec-head">
      Applications
    </h2>
    {applications.length === 0 ? (
      <p className="muted mt-3">
        None here yet. A place can be worth knowing before it has an opening: people there are a way in.
      </p>
    ) : (
      <ul className="list">
        {applications.map(({ id, role, stage, stageKind, outcome, stageSince }) => (
          <li key={id} className="split">
            <a className="go" href={`/applications/${id}`}>
              {role}
            </a>
            <span className="row sm">
              {outcome ? (
                <OutcomeMark outcome={outcome} />
              ) : (
                <>
                  <StageMark kind={stageKind} />
                  {stage}
                </>
              )}
              <span className="muted">since {inWords(stageSince)}</span>
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
);
