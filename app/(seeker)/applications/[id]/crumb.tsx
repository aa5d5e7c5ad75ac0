/** Up to the application that a page is about. */
export const Crumb = ({ id, organisation, role }: { id: string; organisation: string; role: string }) => (
  <p className="sm">
    <a className="go" href={`/applications/${id}`}>
      {organisation}, {role}
    </a>
  </p>
);
