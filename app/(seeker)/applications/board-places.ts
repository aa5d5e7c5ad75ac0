/** How near an edge a carried card makes what lies beyond it come into sight, and how fast at most, in pixels a frame. */
const EDGE = 56;
const FASTEST = 16;
/** Height of the bars at the top and, on a phone, at the bottom. */
const BAR = 56;

/** The columns in sight: on a phone one, on a desktop all. */
export const columnsInSight = (board: HTMLElement): HTMLElement[] =>
  [...board.querySelectorAll<HTMLElement>('section')].filter((section) => section.offsetParent !== null);

/** The card at an element: its link holds its id, so that nothing else has to. */
export function cardIdAt(element: EventTarget | null): string | undefined {
  const card = element instanceof Element ? element.closest('li') : null;
  return card?.querySelector('a')?.pathname.split('/')[2];
}

/** Where a card that is let go at a point would lie: in which column, and below how many others. */
export function slotAt(board: HTMLElement, { x, y }: { x: number; y: number }, cardId: string) {
  const column = columnsInSight(board).reduce<HTMLElement | undefined>((nearest, one) => {
    const isNearer = !nearest || distance(one, x) < distance(nearest, x);
    return isNearer ? one : nearest;
  }, undefined);
  if (!column) return undefined;
  let at = 0;
  for (const card of column.querySelectorAll('li')) {
    if (cardIdAt(card) === cardId) continue;
    const { top, height } = card.getBoundingClientRect();
    if (top + height / 2 > y) break;
    at++;
  }
  return { columnId: column.id.slice(2), at };
}

function distance(column: HTMLElement, x: number): number {
  const { left, right } = column.getBoundingClientRect();
  return Math.max(left - x, x - right, 0);
}

/** Scrolls what a card is carried to the edge of: the board sideways, its column or the page up and down. */
export function scrollAtEdges(board: HTMLElement, { x, y }: { x: number; y: number }): void {
  const box = board.getBoundingClientRect();
  board.scrollLeft += speed(x, Math.max(box.left, 0), Math.min(box.right, innerWidth));
  const list = columnsInSight(board)
    .find((one) => distance(one, x) === 0)
    ?.querySelector('ul');
  if (!list) return;
  if (list.scrollHeight > list.clientHeight + 1) {
    const { top, bottom } = list.getBoundingClientRect();
    list.scrollTop += speed(y, top, bottom);
  } else if (columnsInSight(board).length === 1) scrollBy(0, speed(y, BAR, innerHeight - BAR));
}

/** Faster the nearer to the edge, and beyond it. */
function speed(at: number, from: number, to: number): number {
  const before = from + EDGE - at;
  const beyond = at - (to - EDGE);
  if (before > 0) return -FASTEST * Math.min(before / EDGE, 1);
  return beyond > 0 ? FASTEST * Math.min(beyond / EDGE, 1) : 0;
}

/** A picture of a card that follows the pointer; it takes no part in anything. */
export function ghostOf(card: Element): HTMLElement {
  const ghost = document.createElement('div');
  ghost.className = 'col cur ghost';
  ghost.ariaHidden = 'true';
  ghost.inert = true;
  ghost.style.width = `${card.getBoundingClientRect().width}px`;
  const list = document.createElement('ul');
  list.append(card.cloneNode(true));
  ghost.append(list);
  document.body.append(ghost);
  return ghost;
}
