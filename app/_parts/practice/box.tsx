import { v7 as newId } from 'uuid';
import { tick, tickNew, untick } from '@/app/(seeker)/practice/actions';
import { Form, Submit } from '@/components/form';
import { BoxMark } from './box-mark';

interface Ticking {
  readonly title: string;
  readonly isOn: boolean;
  /** The row, where there is one; else the library's key. */
  readonly itemId: string | null;
  readonly libraryKey: string | null;
  /** The due day that is shown. */
  readonly wasDueOn?: string | null;
  readonly interviewId?: string | null;
  /** The version that it is done for, of what has no row yet. */
  readonly documentId?: string | null;
  /** `row`: the words beside the box are part of the target. */
  readonly look?: 'box' | 'row';
  readonly children?: React.ReactNode;
}

/** The box of a thing to do: a press ticks it, another one takes the tick back. The form stays, and the focus in it. */
export function Box({
  title,
  isOn,
  itemId,
  libraryKey,
  wasDueOn,
  interviewId,
  documentId,
  look = 'box',
  children,
}: Ticking) {
  const action = isOn ? untick : itemId ? tick : tickNew;
  const kind = isOn ? 'practice.untick' : itemId ? 'practice.tick' : 'practice.tick-from-library';
  const waits = {
    kind,
    what: isOn ? `Not done after all: ${title}` : `Done: ${title}`,
    isShown: true,
    about: `practice:${itemId ?? libraryKey}`,
    ...(kind === 'practice.tick' && { dayField: 'on' }),
  };
  return (
    <Form action={action} actId={newId()} className={look === 'row' ? 'check-row' : 'check'} waits={waits}>
      <input
        type="hidden"
        name={itemId ? 'itemId' : 'key'}
        value={(itemId ?? libraryKey) as string}
        readOnly
      />
      {interviewId && <input type="hidden" name="interviewId" value={interviewId} readOnly />}
      {documentId && !itemId && <input type="hidden" name="documentId" value={documentId} readOnly />}
      {wasDueOn && <input type="hidden" name="wasDueOn" value={wasDueOn} readOnly />}
      <Submit kind="plain" label={isOn ? `Not done after all: ${title}` : `Done: ${title}`}>
        <BoxMark isOn={isOn} />
        {children}
      </Submit>
    </Form>
  );
}
