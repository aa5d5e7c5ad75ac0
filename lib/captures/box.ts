import { type CaptureKind, MOST_BOX } from './rules';

/** What somebody put into the one box. */
export interface Boxed {
  readonly kind: CaptureKind;
  /** The first web address in it. */
  readonly url: string | null;
  /** Everything else. */
  readonly text: string;
}

const LINK = /\bhttps?:\/\/[^\s<>"'“”]+/i;
/** What stands alone and looks like an address, written without its scheme. */
const BARE = /^(?!.*@)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?(\/\S*)?$/u;
const SCHEME = /^[a-z][a-z0-9+.-]*:\S*$/i;
/** As much as a phone says beside a link that it shares: the title, and “Look at this job”. More is the advert. */
const LONGEST_TITLE = 300;

/**
 * A link (also with a title beside it, as phones share it), an advert's text, or a text that says where it was found.
 * Of a lone word with a scheme that is no web address it is for fetching to refuse it in words.
 */
export function whatIsIn(box: string): Boxed {
  const all = box.slice(0, MOST_BOX).trim();
  if (BARE.test(all)) return { kind: 'link', url: `https://${all}`, text: '' };
  if (SCHEME.test(all)) return { kind: 'link', url: all, text: '' };
  const found = LINK.exec(all)?.[0].replace(/[.,;:!?\]}]+$/, '');
  if (!found) return { kind: 'text', url: null, text: all };
  const rest = all.replace(found, '').trim();
  if (rest.length <= LONGEST_TITLE && !rest.includes('\n\n')) return { kind: 'link', url: found, text: rest };
  // A letter has links in it that are not the advert's; a page that was shared begins with its own.
  const isShared = all.indexOf(found) <= LONGEST_TITLE && all.split('\n').some((one) => one.trim() === found);
  return isShared ? { kind: 'page', url: found, text: rest } : { kind: 'text', url: null, text: all };
}

/** The box as it is filled by what was shared: title, link and text, each once. */
export function boxOf({ title, url, text }: { title: string; url: string; text: string }): string {
  const said = [title, url].filter((one) => one && !text.includes(one));
  return [said.join('\n'), text]
    .filter(Boolean)
    .join(said.length > 0 && text.length > LONGEST_TITLE ? '\n\n' : '\n');
}
