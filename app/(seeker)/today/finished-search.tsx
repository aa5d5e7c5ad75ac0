import { v7 as newId } from 'uuid';
import { goOn } from '@/app/(seeker)/search/finish/actions';
import { Form, Submit } from '@/components/form';

/** In place of a next step, once the search is finished: calm, with the way back. */
export const FinishedSearch = () => (
  <section className="step" aria-labelledby="next-step">
    <h1 id="next-step">Your search is finished</h1>
    <p>All the best with what comes next. If it doesn’t last, everything is here.</p>
    <Form action={goOn} actId={newId()} className="acts">
      <Submit kind="plain">Go on searching</Submit>
      <a className="btn quiet" href="/search/finish">
        Whom to tell and to thank
      </a>
    </Form>
  </section>
);
