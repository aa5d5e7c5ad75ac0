import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import { fold } from '../stages/actions';

/** What every column's fold button sends: two forms for all of them. */
export function FoldForms() {
  return (
    <>
      <Form action={fold} id="fold" actId={newId()} className="fold-form">
        <input type="hidden" name="as" value="folded" readOnly />
      </Form>
      <Form action={fold} id="unfold" actId={newId()} className="fold-form">
        <input type="hidden" name="as" value="open" readOnly />
      </Form>
    </>
  );
}
