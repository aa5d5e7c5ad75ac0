import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import { weigh } from './actions';

/** For those who want them: off, there are no weights anywhere. */
export const Weights = ({ isWeighted }: { isWeighted: boolean }) => (
  <section className="stack" aria-labelledby="weights">
    <h2 id="weights" className="sec-head">
      Weights
    </h2>
    <p className="text-ink-2">
      {isWeighted
        ? 'Each line counts from 1 to 5. Beside the plain count you see what your weights make of it; it is never a verdict. Off, what you gave is kept for another time.'
        : 'Most goals need none: yes, no and not known say enough. If some lines matter far more to you than others, they can be weighed.'}
    </p>
    <Form action={weigh} actId={newId()} className="stack">
      <Submit kind="plain" name="weighted" value={isWeighted ? 'no' : 'yes'}>
        {isWeighted ? 'Go without weights' : 'Give lines weights'}
      </Submit>
    </Form>
  </section>
);
