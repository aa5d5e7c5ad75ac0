import { v7 as newId } from 'uuid';
import { Speak } from '@/app/_parts/recording/speak';
import { Choices, Field, Tick } from '@/components/field';
import { Form, Submit } from '@/components/form';
import type { Rehearsal, Rehearsed } from '@/db/rehearsals/reads';
import type { Story } from '@/db/stories/reads';
import { clockWords, HOW_IT_WENT, WENT_WORDS } from '@/lib/rehearsals/rules';
import { drop, keep } from '../actions';

interface SayingProps {
  readonly rehearsal: Rehearsal;
  readonly before: Rehearsed | undefined;
  readonly stories: readonly Story[];
  readonly owner: string;
}

/** One form from preparing to looking back, so that nothing typed is left behind. */
export function Saying({ rehearsal, before, stories, owner }: SayingProps) {
  const { id, version, notes, storyId, seconds, keepOne, changeOne, itemId, item, text } = rehearsal;
  return (
    <>
      {before?.changeOne && <p className="notice">Last time you wanted to change: {before.changeOne}</p>}
      <Form action={keep} actId={newId()} done="Kept." keep={`rehearsal.${id}`}>
        <input type="hidden" name="id" value={id} readOnly />
        <input type="hidden" name="version" value={version} readOnly />
        <h2 className="sec-head">Prepare</h2>
        <Field
          name="notes"
          label="Notes (optional)"
          hint="Three points are enough. The result can come first."
          type="area"
          rows={4}
          initial={notes}
        />
        {stories.length > 0 && (
          <Field
            name="storyId"
            label="With which story? (optional)"
            initial={storyId}
            choices={[
              { value: '', label: 'None' },
              ...stories.map((story) => ({ value: story.id, label: story.title })),
            ]}
          />
        )}
        <div className="acts">
          <Submit kind="quiet" name="go" value="keep">
            Keep this for now
          </Submit>
        </div>
        <h2 className="sec-head">Say it</h2>
        <p className="text-ink-2">
          Aloud, signed, or written in one go: as you would answer there. Nobody hears it but you.
        </p>
        <Speak owner={owner} about={text} spoken={seconds === null ? '' : clockWords(seconds)} />
        <h2 className="sec-head">Look back</h2>
        <Field name="keepOne" label="One thing to keep (optional)" initial={keepOne} autoComplete="off" />
        <Field
          name="changeOne"
          label="One thing to change (optional)"
          initial={changeOne}
          autoComplete="off"
        />
        <Choices
          name="went"
          label="How did it go?"
          hint="It decides when the question comes again, and nothing else."
          choices={HOW_IT_WENT.map((value) => ({ value, label: WENT_WORDS[value] }))}
        />
        {itemId && item && <Tick name="isItemDone" label={`“${item}” is done`} initial />}
        <div className="foot stay">
          <Submit name="go" value="end">
            Keep this rehearsal
          </Submit>
        </div>
      </Form>
      <Form action={drop} actId={newId()} className="acts">
        <input type="hidden" name="rehearsalId" value={id} readOnly />
        <Submit kind="quiet">Leave it, keep nothing</Submit>
      </Form>
    </>
  );
}
