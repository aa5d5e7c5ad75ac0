import { cleanLink } from '@/lib/applications/link-key';
import { headOf, proposalIn } from './advert-text';
import { cleanLine } from './clean';
import { isHtml, textOfHtml } from './html-text';
import { proposalOf } from './job-posting';
import { proposalOfLetter } from './letter';
import { letterIn } from './mail';
import { bareName, isOfMany } from './mail-sender';
import { field, nameIn } from './nodes';
import { type PageRead, readPage } from './page';
import { MOST_ADVERTS, type Proposal, type Proposals } from './proposal';

/** Less than this is no advert, and the page draws itself in the browser only. */
const LEAST_TEXT = 40;

/**
 * What a fetched page proposes: each of its jobs as data, or else its text as one.
 * @param said what stood beside the link, as a phone's share has it: the title, perhaps.
 * @returns no adverts where there is nothing to read.
 */
export function readFetched(page: { url: string; html: string }, said = ''): Proposals {
  const read = readPage(page.html);
  const url = cleanLink(page.url);
  const source = read.siteName ?? hostOf(url);
  if (read.jobs.length > 0) {
    const jobs = read.jobs.map((job) => {
      const proposal = proposalOf(job);
      const own = read.jobs.length > 1 ? ownLink(nameIn(field(job, 'url'), ['@id', 'url']), page.url) : null;
      return { ...proposal, url: own ?? url, source, text: proposal.text || read.text };
    });
    return { from: 'job-data', adverts: unlike(jobs).slice(0, MOST_ADVERTS) };
  }
  if (read.text.length < LEAST_TEXT) return { from: 'page', adverts: [] };
  return { from: 'page', adverts: [{ ...ofText(read, said, new URL(page.url).hostname), url, source }] };
}

/** What a pasted text proposes: a letter, an advert, or HTML with either in it. */
export function readPasted(pasted: string, url: string | null = null): Proposals {
  const letter = letterIn(pasted);
  if (letter) return { from: 'mail', adverts: [{ ...proposalOfLetter(letter), url: url && cleanLink(url) }] };
  const read = isHtml(pasted) ? readPage(pasted) : undefined;
  const source = url ? hostOf(url) : null;
  const link = url && cleanLink(url);
  const [job] = read?.jobs ?? [];
  if (job) return { from: 'job-data', adverts: [{ ...proposalOf(job), url: link, source }] };
  const text = isHtml(pasted) ? textOfHtml(pasted) : pasted;
  return { from: 'text', adverts: [{ ...proposalIn(text), url: link, source }] };
}

/**
 * A page without data: facts from its text, role and employer from its title where the text does not name them. On a
 * site of many employers the title's second part is as likely a place, and nothing is guessed.
 */
function ofText(read: PageRead, said: string, host: string): Proposal {
  const found = proposalIn(read.text, { isLetter: true });
  const title = (read.title ?? cleanLine(said) ?? '').replace(/\s+/g, ' ');
  const pieces = title.split(/\s+[|·•–—-]\s+/).filter((piece) => piece && piece !== read.siteName);
  const head = headOf(pieces);
  const other = pieces.find(
    (piece) => piece !== head.role && !/\b(careers?|jobs?|vacanc|karriere|stellen)/i.test(piece),
  );
  const own = bareName(read.siteName ?? '');
  return {
    ...found,
    role: found.role ?? cleanLine(head.role ?? said) ?? proposalIn(read.text).role,
    organisation:
      found.organisation ?? cleanLine(head.organisation ?? (isOfMany(host) ? '' : own || other || '')),
  };
}

function ownLink(link: string, base: string): string | null {
  if (!link || !URL.canParse(link, base)) return null;
  const { protocol, href } = new URL(link, base);
  return /^https?:$/.test(protocol) && href.length <= 2000 ? cleanLink(href) : null;
}

const hostOf = (url: string): string | null =>
  URL.canParse(url) ? cleanLine(new URL(url).hostname.replace(/^www\./, '')) : null;

/** Pages repeat themselves: the same job as often as it is drawn. */
function unlike(jobs: readonly Proposal[]): Proposal[] {
  const byKey = new Map(
    jobs
      .filter(({ role, organisation, text }) => role || organisation || text)
      .map(
        (job) =>
          [JSON.stringify([job.role, job.organisation, job.place, job.text.slice(0, 500)]), job] as const,
      ),
  );
  return [...byKey.values()];
}
