/** Names that say nothing of what a file is about. */
const VAGUE = /(^|\/)(index|helpers?|utils?|misc|common|shared|types|constants|functions|stuff)\.tsx?$/;
const TEST = /\.test\.tsx?$/;

type Rule = { room: RegExp; isAllowed: RegExp; remedy: string };

/** The closed lists: what may lie in a room, and where else the rest belongs. */
const RULES: Rule[] = [
  {
    room: /^db\/[^/]+$/,
    isAllowed:
      /^db\/(all-tables|between|client|columns|connection|failures|lines|one-trip|owned|policies|prepared|replica|scope|seekers-row|session-check|strangers|transaction|written-once)\.ts$/,
    remedy:
      'At the top of db is only what all nouns share, each file named in scripts/rooms/file-names.ts: put it in db/<noun>/tables.ts, reads.ts or writes.ts.',
  },
  {
    room: /^db\/(?!migrations\/|seed\/).+\//,
    isAllowed: /^db\/[a-z0-9-]+\/(tables|reads|writes)\.ts$/,
    remedy: 'In db/<noun> are only tables.ts, reads.ts and writes.ts; what computes belongs in lib/<noun>.',
  },
  {
    room: /^lib\/[^/]+$/,
    isAllowed: /^$/,
    remedy: 'Nothing lies at the top of lib: put it in lib/<noun>.',
  },
  {
    room: /^lib\/.+\//,
    isAllowed: /^lib\/[a-z0-9-]+\/[a-z0-9-]+\.(ts|json)$/,
    remedy:
      'In lib/<noun> are rules.ts, input.ts, modules named for what they compute, and the data one of them reads, one folder deep.',
  },
];

/** One line for each path, relative to the project, that is not where or what the house has room for. */
export function misplaced(paths: string[]): string[] {
  return paths.filter((path) => !TEST.test(path)).flatMap((path) => complaint(path) ?? []);
}

function complaint(path: string): string | undefined {
  const broken = RULES.find(({ room, isAllowed }) => room.test(path) && !isAllowed.test(path));
  if (broken) return `${path}: ${broken.remedy}`;
  if (VAGUE.test(path)) return `${path}: name it for what it holds; this name fits anything.`;
  return undefined;
}
