import { v7 as newId } from 'uuid';
import { begin } from '@/app/(seeker)/listen/actions';
import { Form } from '@/components/form';
import { Icon } from '@/components/icon';

/** One press, and there is a page to write on. What it is about may come along, and is asked afterwards either way. */
export function OnThePhone({
  rejectionId = '',
  applicationId = '',
}: {
  rejectionId?: string;
  applicationId?: string;
}) {
  return (
    <Form action={begin} actId={newId()} className="">
      <input type="hidden" name="rejectionId" value={rejectionId} readOnly />
      <input type="hidden" name="applicationId" value={applicationId} readOnly />
      <button type="submit" className="btn full">
        <Icon name="phone" className="ic s" />
        They’re on the phone
      </button>
    </Form>
  );
}
