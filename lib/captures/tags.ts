import { type Handler, Parser } from 'htmlparser2';

const CHUNK = 16_384;
/** Deeper than any page that was made for people; a tower of tags would take a minute to climb. */
const MOST_DEPTH = 2000;

interface Heard {
  readonly open: (name: string, attributes: Record<string, string>) => void;
  readonly text: (some: string) => void;
  readonly close: (name: string) => void;
}

/** Tells of every tag and text in HTML, however it is written; every tag that was opened is closed. A tower ends the reading. */
export function readTags(html: string, heard: Heard): void {
  let depth = 0;
  const handler: Partial<Handler> = {
    onopentag: (name, attributes) => {
      depth++;
      heard.open(name, attributes);
    },
    ontext: heard.text,
    onclosetag: (name) => {
      depth--;
      heard.close(name);
    },
  };
  const parser = new Parser(handler);
  for (let at = 0; at < html.length && depth < MOST_DEPTH; at += CHUNK)
    parser.write(html.slice(at, at + CHUNK));
  parser.end();
}
