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

/** The same where they asked for it: one press marks it, for every letter from here on, and ends the asking. */
export const TheyWantQuiet = ({ episodeId }: { episodeId: string }) => (
  <Form action={sayTheyWantQuiet} actId={newId()} className="pb-2">
    <input type="hidden" name="episodeId" value={episodeId} readOnly />
    <Submit kind="quiet">They asked not to be contacted</Submit>
  </Form>
);
