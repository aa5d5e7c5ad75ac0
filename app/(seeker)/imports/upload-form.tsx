'use client';
import { useEffect, useRef } from 'react';

const KEY = 'onward.pasted';

/**
 * A plain form to a route of its own: an action of the framework's takes no more than 1 MB. It needs no script, and
 * posts a file or pasted cells. Where pasted cells could not be read, the page comes back with `hasProblem`, and a
 * script puts them back.
 */
export function Upload({ hasProblem }: { hasProblem: boolean }) {
  const pasted = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const fold = pasted.current?.closest('details');
    if (!hasProblem || !kept || !pasted.current || !fold) return;
    pasted.current.value = kept;
    fold.open = true;
  }, [hasProblem]);
  const keep = () => {
    if (pasted.current?.value) sessionStorage.setItem(KEY, pasted.current.value);
  };
  return (
    <form
      action="/imports/upload"
      method="post"
      encType="multipart/form-data"
      className="form"
      onSubmit={keep}
    >
      <div className="field">
        <label htmlFor="field-file">Your file</label>
        <p id="field-file-hint" className="hint">
          CSV, up to 5 MB. Dates, currencies and statuses may be written your way.
        </p>
        <input
          id="field-file"
          className="input import-file"
          type="file"
          name="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-describedby="field-file-hint"
        />
      </div>
      <details>
        <summary>Or paste cells from your spreadsheet</summary>
        <div className="field">
          <label htmlFor="field-pasted">Cells, with their headings</label>
          <textarea ref={pasted} id="field-pasted" className="input" name="pasted" rows={5} />
        </div>
      </details>
      <div className="foot">
        <button type="submit" className="btn primary">
          Look at it
        </button>
      </div>
    </form>
  );
}
