import { v7 as newId } from 'uuid';
import { Speak } from '@/app/_parts/recording/speak';
import { Form } from '@/components/form';
import type { Response } from '@/db/responses/reads';
import { saidAloud } from '../actions';

interface AloudProps {
  readonly concernId: string;
  readonly response: Response | undefined;
  readonly owner: string;
  /** The point that is answered, in words. */
  readonly about: string;
}

/** Said aloud once, an answer is half given. */
export function Aloud({ concernId, response, owner, about }: AloudProps) {
  const times = response?.rehearsals ?? 0;
  return (
    <section className="stack">
      <h2 className="sec-head">Aloud</h2>
      <p className="text-ink-2">
        {times === 0
          ? 'Say it once to the wall, standing up. Signing or writing it out in one go counts as well.'
          : `You have said it aloud ${times === 1 ? 'once' : `${times} times`}. Each time it gets shorter.`}
      </p>
      <Speak owner={owner} about={about} />
      <Form action={saidAloud} actId={newId()} submit="I said it aloud" kind="plain" className="acts">
        <input type="hidden" name="concernId" value={concernId} readOnly />
      </Form>
    </section>
  );
}
