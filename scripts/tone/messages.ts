import { FINDING_KINDS, type FindingKind, MESSAGE_KINDS, type MessageKind } from '@/lib/tone/findings';

/** A message with what a fair reader hears in it. */
export interface Labelled {
  readonly labels: readonly string[];
  readonly kind: MessageKind;
  readonly text: string;
}

const LABELS: readonly string[] = ['ok', ...FINDING_KINDS];

/**
 * Reads tab-separated messages: columns `labels`, `text` and, if there, `kind` (`ask` where it is missing), in any order.
 * `\n` in a text is a line break.
 * @throws a sentence that names the line.
 */
export function messagesIn(file: string): Labelled[] {
  const [head = '', ...lines] = file.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = head.split('\t').map((name) => name.trim().toLowerCase());
  const at = (name: string) => columns.indexOf(name);
  if (at('text') < 0)
    throw new Error(
      'Line 1 has no column “text”: it should name labels, text and perhaps kind, parted by tabs.',
    );
  return lines.flatMap((line, n) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const cell = (name: string) => (at(name) < 0 ? '' : (cells[at(name)] ?? '').trim());
    const labels = cell('labels')
      .split(',')
      .map((label) => label.trim())
      .filter(Boolean);
    const unknown = labels.find((label) => !LABELS.includes(label));
    if (unknown) throw new Error(`Line ${n + 2}: “${unknown}” is no label. Labels are ${LABELS.join(', ')}.`);
    const kind = cell('kind') || 'ask';
    if (!MESSAGE_KINDS.includes(kind as MessageKind))
      throw new Error(`Line ${n + 2}: “${kind}” is no kind. Kinds are ${MESSAGE_KINDS.join(', ')}.`);
    if (!cell('text')) throw new Error(`Line ${n + 2} has no text.`);
    return [{ labels, kind: kind as MessageKind, text: cell('text').replaceAll('\\n', '\n') }];
  });
}

/** The kinds that were found in a message, each once. */
export const kindsOf = (findings: readonly { kind: FindingKind }[]): FindingKind[] => [
  ...new Set(findings.map(({ kind }) => kind)),
];
