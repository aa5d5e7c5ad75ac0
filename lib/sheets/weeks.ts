import { ENERGY_WORDS } from '@/lib/check-ins/rules';
import { EFFORT_WORDS } from '@/lib/effort/rules';
import { QUIET_WORDS } from '@/lib/quiet/rules';
import type { WinKind } from '@/lib/wins/rules';
import { winInWords } from '@/lib/wins/words';
import { id, inWords, made, plain, type Sheet, time } from './columns';

const EFFORTS = Object.fromEntries(Object.entries(EFFORT_WORDS).map(([kind, { name }]) => [kind, name]));

/** How the weeks went. The seeker's alone, and the file is theirs. */
export const WEEK_SHEETS: readonly Sheet[] = [
  {
    name: 'check-ins',
    table: 'checkIns',
    title: 'Check-ins',
    about: 'Your looks back at each week.',
    columns: [
      plain('Week from', 'week'),
      plain('What went well', 'wentWell'),
      plain('What was in the way', 'inTheWay'),
      plain('Then what', 'thenWhat'),
      plain('One thing', 'oneThing'),
      made('Energy', ['energy'], ([n]) => ENERGY_WORDS[n as keyof typeof ENERGY_WORDS]),
      time('Written down', 'createdAt'),
      id(),
    ],
  },
  {
    name: 'wins',
    table: 'wins',
    title: 'Wins',
    about: 'What was in your own hands, and done.',
    columns: [
      time('When', 'at'),
      made('What', ['kind', 'about'], ([kind, about]) => winInWords(kind as WinKind, about as string)),
      inWords('Kind', 'kind'),
      id(),
    ],
  },
  {
    name: 'weekly-goals',
    table: 'effortGoals',
    title: 'Weekly goals',
    about: 'How often a week, when and where.',
    columns: [
      inWords('What', 'kind', EFFORTS),
      plain('Times a week', 'n'),
      plain('When', 'whenText'),
      plain('Where', 'whereText'),
      id(),
    ],
  },
  {
    name: 'rest-days',
    table: 'restDays',
    title: 'Days of rest',
    about: 'Days you marked as rested.',
    columns: [plain('Day', 'day'), id()],
  },
  {
    name: 'quiet-weeks',
    table: 'quietAnswers',
    title: 'Why it was quiet',
    about: 'What you answered when you were asked.',
    columns: [inWords('Answer', 'answer', QUIET_WORDS), time('When', 'createdAt'), id()],
  },
];
