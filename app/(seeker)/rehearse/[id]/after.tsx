import { v7 as newId } from 'uuid';
import { RateOffer } from '@/app/_parts/skills/offer';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Rehearsal } from '@/db/rehearsals/reads';
import { clockWords, WENT_WORDS } from '@/lib/rehearsals/rules';
import { amend, count } from '../actions';
import { CountedHere } from './counted-here';

interface AfterProps {
  readonly rehearsal: Rehearsal;
  /** How many rehearsals are done altogether. */
  readonly n: number;
  readonly ended: string;
  /** When the question comes again, in words; null where that is now. */
  readonly comes: string | null;
  readonly now: Date;
}

/** What was kept of it, and where to go from here. */
export function After({ rehearsal, n, ended, comes, now }: AfterProps) {
  const { id, seconds, story, went, keepOne, changeOne, notes, version, isRated } = rehearsal;
  return (
    <>
      <section className="ending stack">
        <p className="eyebrow">Rehearsed {ended}</p>
        <p>{comes ? `It comes again ${comes}, if you like.` : 'It is worth saying again now.'}</p>
      </section>
      <dl className="facts">
        {[
          ['How it went', went && WENT_WORDS[went]],
          ['It took', seconds === null ? null : clockWords(seconds)],
          ['With the story', story],
          ['To keep', keepOne],
          ['To change', changeOne],
          ['Notes', notes],
        ].map(
          ([name, value]) =>
            value && (
              <div key={name} className="contents">
                <dt>{name}</dt>
                <dd className="kept">{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div className="acts">
        <a className="btn primary" href={`/rehearse?not=${rehearsal.ref}`}>
          Deal me another
        </a>
      </div>
      <RateOffer after={{ kind: 'rehearsal', id }} occasion={{ isRated, rehearsals: n }} now={now} />
      <details>
        <summary>Change these words</summary>
        <Form action={amend} actId={newId()} submit="Save" done="Saved." keep={`rehearsal.amend.${id}`}>
          <input type="hidden" name="id" value={id} readOnly />
          <input type="hidden" name="version" value={version} readOnly />
          <Field name="keepOne" label="One thing to keep" initial={keepOne} autoComplete="off" />
          <Field name="changeOne" label="One thing to change" initial={changeOne} autoComplete="off" />
        </Form>
      </details>
      <Form action={count} actId={newId()} className="contents">
        <CountedHere>
          <input type="hidden" name="rehearsalId" value={id} readOnly />
          <Field
            name="said"
            label="What you said"
            hint="Typed, pasted, or dictated. It is counted and not kept; only how many words there were is. Filler words are counted in English."
            type="area"
            rows={5}
          />
          <Field
            name="spoken"
            label="How long it took"
            hint="In minutes and seconds: 1:45."
            initial={seconds === null ? '' : clockWords(seconds)}
            autoComplete="off"
          />
          <Submit kind="plain">Count it</Submit>
        </CountedHere>
      </Form>
    </>
  );
}
