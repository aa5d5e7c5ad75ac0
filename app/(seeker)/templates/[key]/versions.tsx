import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import { bring } from '../actions';

interface VersionsProps {
  readonly versions: readonly {
    readonly id: string;
    readonly subject: string;
    readonly text: string;
    /** Until when it read so. */
    readonly day: string;
  }[];
}

/** How it read before each save, the latest first. */
export function Versions({ versions }: VersionsProps) {
  if (versions.length === 0) return null;
  return (
    <section>
      <h2 className="sec-head">Earlier versions</h2>
      {versions.map(({ id, subject, text, day }) => (
        <details key={id}>
          <summary>Until {day}</summary>
          {subject && <p className="sm muted">Subject: {subject}</p>}
          <p className="kept letter">{text}</p>
          <Form action={bring} actId={newId()} submit="Bring it back" kind="plain" className="acts pb-3 mt-3">
            <input type="hidden" name="templateVersionId" value={id} readOnly />
          </Form>
        </details>
      ))}
    </section>
  );
}
