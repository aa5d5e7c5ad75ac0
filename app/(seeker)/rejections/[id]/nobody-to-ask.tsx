import { v7 as newId } from 'uuid';
import { Form, Submit } from '@/components/form';
import { sayTheyWantQuiet, settleAsking } from '../actions';

/** A full ending, one press away wherever somebody might be asked. */
export const NobodyToAsk = ({ episodeId }: { episodeId: string }) => (
  <Form action={settleAsking} actId={newId()} className="pb-2">
    <input type="hidden" name="episodeId" value={episodeId} readOnly />
    <Submit kind="quiet" name="as" value="nobody-to-ask">
      There is nobody to ask
    </Submit>
  </Form>
);

interface TheyWantQuietProps {
  readonly episodeId: string;
  /** Whom the question is to; where that is nobody by name, the mark is on the whole organisation. */
  readonly whom: string | null | undefined;
  readonly organisation: string;
}

/** The same where they asked for it: one press marks it, for every letter from here on, and ends the asking. */
export const TheyWantQuiet = ({ episodeId, whom, organisation }: TheyWantQuietProps) => (
  <Form action={sayTheyWantQuiet} actId={newId()} className="pb-2">
    <input type="hidden" name="episodeId" value={episodeId} readOnly />
    <p className="sm muted">
      {whom
        ? `If ${whom} asked for quiet: nothing goes to them from here then, and what you planned with them is put aside.`
        : `If ${organisation} asked for quiet: nothing goes to anyone at ${organisation} from here then, and what you planned with anybody there is put aside.`}
    </p>
    <Submit kind="quiet">They asked not to be contacted</Submit>
  </Form>
);
