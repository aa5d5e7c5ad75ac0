/** A page that has not come after so long may not come at all. */
const ON_THE_WAY_MS = 10_000;
let leftAt = Number.NEGATIVE_INFINITY;

/** Watches from here on for ways out of the page that are taken. @returns what ends that. */
export function watchLeaving(): () => void {
  const leaving = () => {
    leftAt = performance.now();
  };
  // A link that React follows unloads nothing.
  const pressed = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (link instanceof HTMLAnchorElement && !isElsewhere && !link.target && !link.hash) leaving();
  };
  addEventListener('beforeunload', leaving);
  addEventListener('click', pressed, true);
  return () => {
    removeEventListener('beforeunload', leaving);
    removeEventListener('click', pressed, true);
  };
}

/** Loads the page anew, unless its reader is on their way to another: that would take their press back. */
export function reloadUnlessLeaving(): void {
  if (performance.now() - leftAt > ON_THE_WAY_MS) location.reload();
}
