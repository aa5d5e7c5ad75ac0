import type { Letter } from './letter';

const BODY =
  'margin:0;padding:24px;font:16px/1.6 system-ui,-apple-system,Segoe UI,Roboto,sans-serif;overflow-wrap:anywhere';

/**
 * The HTML side of a letter: the same text, with its links as links. No picture and nothing that is loaded, so that
 * opening it tells nobody; no colour of ours, so that light and dark are the reader's.
 */
export function frameOf({ subject, text }: Letter): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p style="margin:0 0 16px">${linked(paragraph)}</p>`)
    .join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
</head>
<body style="${BODY}">
<div style="max-width:34rem;margin:0 auto">
${paragraphs}
</div>
</body>
</html>
`;
}

const linked = (paragraph: string) =>
  escaped(paragraph)
    .replaceAll(/https?:\/\/[^\s<]+/g, (link) => `<a href="${link}">${link}</a>`)
    .replaceAll('\n', '<br>\n');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
