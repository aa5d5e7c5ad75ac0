import { v7 as newId } from 'uuid';
import { Tick } from '@/components/field';
import { Form } from '@/components/form';
import { KIND_WORDS, SWITCHABLE, type Switchable, THING_OF, THING_WORDS, THINGS } from '@/lib/tone/things';
import { saveTone } from './actions';

/** What the tone check says, kind by kind: off, and on again. */
export const ToneSettings = ({ off }: { off: readonly Switchable[] }) => (
  <section id="tone" className="stack">
    <h2 className="sec-head">Tone check</h2>
    <p className="text-ink-2">
      While you write a message it says what some readers may hear. It advises and never holds a message back,
      except for a gap that is not filled in. It reads English, and what you write goes nowhere for it.
    </p>
    <p>{howMuch(off.length)}</p>
    <details>
      <summary>Choose what it says</summary>
      <Form action={saveTone} actId={newId()} submit="Save the tone check" done="Saved." kind="plain">
        {THINGS.map((thing) => (
          <fieldset key={thing} className="field">
            <legend>{THING_WORDS[thing]}</legend>
            <div>
              {SWITCHABLE.filter((kind) => THING_OF[kind] === thing).map((kind) => (
                <Tick
                  key={`${kind} ${off.includes(kind)}`}
                  name={kind}
                  label={KIND_WORDS[kind]}
                  initial={!off.includes(kind)}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </Form>
    </details>
  </section>
);

const howMuch = (off: number) =>
  off === 0
    ? 'It says everything it knows.'
    : `${SWITCHABLE.length - off} of ${SWITCHABLE.length} things are said; ${off === 1 ? 'one is' : `${off} are`} switched off.`;
