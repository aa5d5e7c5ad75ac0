/** Tags that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const WIDE = new Set('p h1 h2 h3 h4 h5 h6 ul ol table blockquote'.split(' '));
/** Tags whose text is for machines, or for what one acts on. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object head select button textarea canvas'.split(' '),
);

/** Writes down the text between tags as a person would read it: paragraphs apart, a dash before what is listed. */
export class RunningText {
  private readonly parts: string[] = [];
  private skipped = 0;
  private length = 0;

  constructor(private readonly most = 400_000) {}

  open(tag: string): void {
    if (SKIPPED.has(tag)) this.skipped++;
    else if (tag === 'br') this.add('\n');
    else if (tag === 'li') this.add('\n- ');
    else if (tag === 'td' || tag === 'th') this.add(' ');
    else if (BLOCKS.has(tag)) this.add(WIDE.has(tag) ? '\n\n' : '\n');
  }

  close(tag: string): void {
    if (SKIPPED.has(tag)) this.skipped = Math.max(0, this.skipped - 1);
    else if (BLOCKS.has(tag)) this.add(WIDE.has(tag) ? '\n\n' : '\n');
  }

  say(text: string): void {
    // A line break in the source is only a blank.
    if (this.skipped === 0) this.add(text.replace(/\s+/g, ' '));
  }

  private add(part: string): void {
    if (this.length > this.most) return;
    this.length += part.length;
    this.parts.push(part);
  }

  toString(): string {
    return this.parts.join('');
  }
}
