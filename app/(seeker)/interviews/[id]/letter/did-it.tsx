import { v7 as newId } from 'uuid';
import { DidYouSendIt } from '@/app/_parts/letters/did-you-send-it';
import { Form, Submit } from '@/components/form';
import type { Interview } from '@/db/interviews/reads';
import type { LetterKind } from '@/lib/interviews/letters';
import { askedForThem, thanked } from '../../actions';
import { Seen } from '../seen';

/** Whether it went; also for who said it on the phone. */
export function DidIt({ kind, interview }: { kind: LetterKind; interview: Interview }) {
  if (kind === 'thanks' && interview.thankedAt) return null;
  return (
    <DidYouSendIt question="Did you send it?">
      <Form action={kind === 'thanks' ? thanked : askedForThem} actId={newId()} className="acts">
        {kind === 'thanks' ? (
          <Seen of={interview} />
        ) : (
          <input type="hidden" name="interviewId" value={interview.id} readOnly />
        )}
        <Submit kind="plain">{kind === 'thanks' ? 'Yes, I thanked them' : 'Yes, I asked for it'}</Submit>
        <a className="btn quiet" href={`/interviews/${interview.id}`}>
          Not yet
        </a>
      </Form>
    </DidYouSendIt>
  );
}
