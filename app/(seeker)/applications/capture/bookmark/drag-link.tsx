/**
 * The bookmark as a link, to be dragged: React writes no `javascript:` into a page, so it is written past it. Its code is
 * ours alone. Pressed here it does nothing, since our pages run no such code.
 */
export const DragLink = ({ code }: { code: string }) => (
  <span
    // biome-ignore lint/security/noDangerouslySetInnerHtml: ours alone; its test finds nothing in it that ends an attribute
    dangerouslySetInnerHTML={{ __html: `<a class="btn" draggable="true" href="${code}">Catch in Onward</a>` }}
  />
);
