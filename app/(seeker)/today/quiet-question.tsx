import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import { listed } from '@/lib/insights/words';
import { QUIET_ANSWERS, QUIET_WORDS, type QuietAnswer, quietFor, whatOfQuiet } from '@/lib/quiet/rules';
import { dayIn } from '@/lib/time/days';
import { answer as answerIt, back } from './actions';

interface QuietQuestionProps {
  /** When anything was last done (ISO 8601), and what was answered since. */
  readonly lastAct: string | null;
  readonly answer: QuietAnswer | null;
  readonly isExpected: boolean;
  /** The coaches who see activity, and so would read the answer. */
  readonly readers: readonly string[];
  readonly zone: string;
  readonly now: Date;
}

/** After two quiet weeks: one gentle question, answered in a tap; then what was answered, until something is done again. */
export function QuietQuestion({ lastAct, answer, isExpected, readers, zone, now }: QuietQuestionProps) {
  const dayOf = (at: string) => dayIn(zone, new Date(at));
  const lastOn = lastAct && dayOf(lastAct);
  const today = dayIn(zone, now);
  const quiet = whatOfQuiet({ lastOn, answer, isExpectedQuiet: isExpected }, today);
  if (quiet.ask)
    return (
      <section className="notice stack" aria-labelledby="quiet">
        <h2 id="quiet" className="font-medium">
          {quietFor(lastOn ?? today, today)}
        </h2>
        <p>
          Resting, ill, busy, or done with all this for now? One tap, and we’ll stop asking until you say.
        </p>
        <Form action={answerIt} actId={newId()} className="stack">
          <div className="acts">
            {QUIET_ANSWERS.map((one) => (
              <Submit key={one} kind="plain" name="answer" value={one}>
                {QUIET_WORDS[one]}
              </Submit>
            ))}
          </div>
          {readers.length > 0 && (
            <label className="choice">
              <input type="checkbox" name="alone" value="yes" />
              Keep it to myself; else {listed(readers)} {readers.length === 1 ? 'reads' : 'read'} it too
            </label>
          )}
        </Form>
      </section>
    );
  return quiet.said && <Said said={quiet.said} />;
}

const SAID: Record<QuietAnswer, string> = {
  resting: 'You said you are resting. Nothing is asked until you say.',
  ill: 'You said you are ill. Everything here keeps; get well first.',
  busy: 'You said other things come first just now. Everything here keeps.',
  done: 'You said you are done with this for now. That is a decision too, and everything here keeps.',
};

const Said = ({ said }: { said: QuietAnswer }) => (
  <section className="notice stack" aria-label="What you said of the quiet">
    <p>{SAID[said]}</p>
    <Form action={back} actId={newId()} className="acts">
      <Submit kind="plain">I’m back</Submit>
      {said === 'done' && (
        <a className="btn quiet" href="/search/finish">
          Finish the search kindly
        </a>
      )}
      {said === 'ill' && (
        <a className="btn quiet" href="/help">
          Where somebody listens
        </a>
      )}
    </Form>
  </section>
);
