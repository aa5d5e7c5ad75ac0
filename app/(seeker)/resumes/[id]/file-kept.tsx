import { v7 as newId } from 'uuid';
import { Form } from '@/components/form';
import type { Resume } from '@/db/resumes/reads';
import { sizeWords } from '@/lib/documents/file-size';
import { readAgain } from '../actions';
import { pagesSentence, TROUBLE_SENTENCES } from '../sentences';

interface FileKeptProps {
  readonly id: string;
  readonly file: NonNullable<Resume['file']>;
  readonly canReadAgain: boolean;
  readonly locale: string;
}

/** The file as it came, and how far it could be read. */
export function FileKept({ id, file, canReadAgain, locale }: FileKeptProps) {
  const read = pagesSentence(file);
  return (
    <section className="stack" aria-labelledby="file">
      <h2 id="file" className="sec-head">
        The file
      </h2>
      <p>
        <a href={`/resumes/${id}/file`} download>
          Download {file.name}
        </a>
        <span className="muted"> · {sizeWords(file.size, locale)}, as you gave it</span>
      </p>
      {file.trouble ? (
        <>
          <p className="notice care">
            {TROUBLE_SENTENCES[file.trouble]} <a href={`/resumes/${id}/edit`}>Paste its text</a>
          </p>
          {canReadAgain && (
            <Form action={readAgain} actId={newId()} submit="Read it again" kind="plain">
              <input type="hidden" name="id" value={id} readOnly />
            </Form>
          )}
        </>
      ) : (
        <p className="sm text-ink-2">
          Below is what was read from it, as software that sorts applications may read it too. {read}
        </p>
      )}
    </section>
  );
}
