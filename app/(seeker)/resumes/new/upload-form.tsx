interface UploadFormProps {
  readonly actId: string;
  readonly name: string;
  readonly targetRole: string;
  readonly previousId: string;
  readonly applicationId: string;
}

/** A plain form to a route of its own: an action of the framework's takes no more than 1 MB. It needs no script. */
export const UploadForm = ({ actId, name, targetRole, previousId, applicationId }: UploadFormProps) => (
  <form action="/resumes/upload" method="post" encType="multipart/form-data" className="form">
    <input type="hidden" name="actId" value={actId} readOnly />
    <input type="hidden" name="previousId" value={previousId} readOnly />
    <input type="hidden" name="applicationId" value={applicationId} readOnly />
    <div className="field">
      <label htmlFor="upload-file">Your file</label>
      <p id="upload-file-hint" className="hint">
        PDF or Word document (.docx), up to 5 MB. It is kept as it is, and its text is read for you.
      </p>
      <input
        id="upload-file"
        className="input import-file"
        type="file"
        name="file"
        accept=".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-describedby="upload-file-hint"
      />
    </div>
    <div className="field">
      <label htmlFor="upload-name">Its name (optional)</label>
      <p id="upload-name-hint" className="hint">
        Without one it is called what the file is called.
      </p>
      <input
        id="upload-name"
        className="input"
        name="name"
        maxLength={120}
        defaultValue={name}
        autoComplete="off"
        aria-describedby="upload-name-hint"
      />
    </div>
    <div className="field">
      <label htmlFor="upload-role">The role it is for (optional)</label>
      <input
        id="upload-role"
        className="input"
        name="targetRole"
        maxLength={120}
        defaultValue={targetRole}
        autoComplete="off"
      />
    </div>
    <div className="foot">
      <button type="submit" className="btn">
        Upload and keep it
      </button>
    </div>
  </form>
);
