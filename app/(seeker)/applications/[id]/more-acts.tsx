import { v7 as newId } from 'uuid';
import { putInBin } from '@/app/(seeker)/bin/actions';
import { Form } from '@/components/form';

interface MoreActsProps {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: string;
}

/** What is seldom done with an application. */
export function MoreActs({ id, organisationId, organisation }: MoreActsProps) {
  return (
    <section className="stack" aria-labelledby="more-acts">
      <h2 id="more-acts" className="sec-head">
        More
      </h2>
      <ul>
        <li>
          <a className="go" href={`/organisations/${organisationId}`}>
            Everything at {organisation}
          </a>
        </li>
        <li>
          <a className="go" href={`/applications/${id}/duplicate`}>
            Begin another role there
          </a>
        </li>
        <li>
          <a className="go" href={`/offers/new?application=${id}`}>
            Write down an offer
          </a>
        </li>
      </ul>
      <Form action={putInBin} actId={newId()} submit="Delete" kind="quiet">
        <input type="hidden" name="id" value={id} readOnly />
      </Form>
    </section>
  );
}
