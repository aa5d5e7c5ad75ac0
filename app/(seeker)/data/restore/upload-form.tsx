import { MOST_BYTES } from '@/lib/exports/rules';

/** A plain form to a route of its own: an action of the framework's takes no more than 1 MB. It needs no script. */
export const UploadForm = ({ isAnother }: { isAnother: boolean }) => (
  <form action="/data/restore/upload" method="post" encType="multipart/form-data" className="form">
    <div className="field">
      <label htmlFor="restore-file">Your file</label>
      <p id="restore-file-hint" className="hint">
        The one you took away, called onward with a day in its name; up to{' '}
        {Math.round(MOST_BYTES / 1_000_000)} MB.
        {isAnother && ' It takes the place of the one that waits.'}
      </p>
      <input
        id="restore-file"
        className="input import-file"
        type="file"
        name="file"
        accept=".json,application/json"
        aria-describedby="restore-file-hint"
      />
    </div>
    <div className="foot">
      <button type="submit" className={isAnother ? 'btn' : 'btn primary'}>
        Look at it
      </button>
    </div>
  </form>
);
