import { EFFORT_WORDS } from '@/lib/effort/rules';
import { PRACTICE_WORDS } from '@/lib/practice/rules';
import { KIND_WORDS } from '@/lib/stages/rules';
import type { ProgrammeLine } from './rules';

/** What a line is called, and a word about it. */
export function lineInWords(line: ProgrammeLine): { readonly name: string; readonly about: string } {
  switch (line.of) {
    case 'stage':
      return { name: line.name, about: KIND_WORDS[line.kind] };
    case 'template':
      return { name: line.name, about: line.text };
    case 'item':
      return { name: line.title, about: PRACTICE_WORDS[line.kind] };
    case 'goal':
      return {
        name: `${EFFORT_WORDS[line.kind].name}: ${line.n} a week`,
        about: EFFORT_WORDS[line.kind].counts,
      };
  }
}

/** What taking one does, and what it leaves alone: said once above those of a kind. */
export const LINE_EFFECTS: Record<ProgrammeLine['of'], string> = {
  stage: 'Added beside the stages you have. None of yours is renamed or removed.',
  template: 'Kept among your own texts.',
  item: 'Put on your checklist.',
  goal: 'In place of your goal of that kind. When and where you do it stays as you wrote it.',
};
