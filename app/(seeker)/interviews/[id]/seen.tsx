/** Which row a form is about, and which version of it the person saw. */
export const Seen = ({ of }: { of: { id: string; version: number } }) => (
  <>
    <input type="hidden" name="id" value={of.id} readOnly />
    <input type="hidden" name="version" value={of.version} readOnly />
  </>
);
