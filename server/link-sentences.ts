/** What is said when a link or an advert cannot be taken in: a part of the one table (`sentences.ts`). */
export const LINK_SENTENCES = {
  'link-unfit': [
    400,
    'That link can’t be opened',
    'Only plain web addresses are opened, beginning with http or https, without a port, a name or a password in them. Paste the advert’s text instead; what you pasted is still in the box.',
  ],
  'link-internal': [
    400,
    'That link can’t be opened',
    'That link leads into a private network, and only public pages are opened from here. Paste the advert’s text instead; what you pasted is still in the box.',
  ],
  'page-unreachable': [
    502,
    'No answer from there',
    'That page could not be reached, or sent us round in circles. Paste the advert’s text instead; what you pasted is still in the box.',
  ],
  'page-gone': [
    502,
    'The page is gone',
    'There is no such page any more, or there is a slip in the link. If you have the advert’s text somewhere, paste that; what you pasted is still in the box.',
  ],
  'page-closed': [
    502,
    'That page opens for people only',
    'That site shows the page to people, and not to programs like this one. Open it yourself and copy. Paste the advert’s text instead; what you pasted is still in the box.',
  ],
  'page-slow': [
    504,
    'That took too long',
    'That page took longer than ten seconds, so we stopped waiting. Paste the advert’s text instead; what you pasted is still in the box.',
  ],
  'page-large': [
    502,
    'That page is too large',
    'That page is larger than two megabytes, so it was not read. Paste the advert’s text instead; what you pasted is still in the box.',
  ],
  'page-no-text': [
    502,
    'That is not a page',
    'That link leads to a file, such as a PDF or a picture, and only pages can be read. Paste the advert’s text instead; what you pasted is still in the box.',
  ],
  'page-empty': [
    502,
    'Nothing to read there',
    'That page holds no text for a program to read; some show their adverts only to a browser. Open it yourself and copy. Paste the advert’s text instead; what you pasted is still in the box.',
  ],
  'links-enough': [
    429,
    'Enough links for now',
    'Twenty links were opened in a quarter of an hour: wait a little before the next. Paste the advert’s text instead; what you pasted is still in the box.',
  ],
  'here-already': [
    409,
    'You have this one',
    'You have an application for this already, so nothing was added. If it is another one, tick that below and keep it.',
  ],
} as const;
