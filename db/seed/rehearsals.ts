import { rehearsalInput } from '@/lib/rehearsals/input';
import type { HowItWent } from '@/lib/rehearsals/rules';
import { newStoryInput } from '@/lib/stories/input';
import type { Day } from '@/lib/time/days';
import { findRehearsal } from '../rehearsals/reads';
import { beginRehearsal, keepRehearsal } from '../rehearsals/writes';
import { addWholeStory } from '../stories/writes';
import type { Writing } from '../transaction';
import { momentOf, orThrow } from './walk';

const SURVEY = {
  title: 'The visitor survey, two weeks early',
  situation: 'Half the visitors never came back, and nobody knew why.',
  task: 'I was to find out before the summer, with no budget for it.',
  action:
    'I asked forty people at the door, three questions each, and sorted the answers with the staff in an afternoon.',
  result: 'Two signs and one opening hour were changed, and a third more came back that year.',
  communication: 'yes',
  proactivity: 'yes',
  question: 'made-it-better',
};
const HANDOVER = {
  title: 'The handover that was on one page',
  situation: 'My predecessor had left, and her notes were in four places.',
  task: 'Three of us had to keep the loans going from the first day.',
  action: 'I put what had to happen each week on one page, and had the two others cross out what was wrong.',
  result: 'Nothing was late, and the page hangs there still.',
  communication: 'yes',
  question: 'put-in-order',
};

interface Said {
  readonly daysAgo: number;
  readonly question: string;
  readonly story?: string;
  readonly went: HowItWent;
  readonly spoken: string;
  readonly keepOne: string;
  readonly changeOne: string;
}

/** What she said aloud, from the first time to the latest: one answer twice, and shorter by half. */
const SAID: readonly Said[] = [
  {
    daysAgo: 41,
    question: 'about-you',
    went: 'hard',
    spoken: '2:30',
    keepOne: 'Beginning with the museum',
    changeOne: 'Stop after a minute',
  },
  {
    daysAgo: 23,
    question: 'made-it-better',
    story: SURVEY.title,
    went: 'good',
    spoken: '1:50',
    keepOne: 'The forty people at the door',
    changeOne: 'Say the result first',
  },
  {
    daysAgo: 9,
    question: 'about-you',
    went: 'good',
    spoken: '1:10',
    keepOne: 'Three sentences, and then silence',
    changeOne: '',
  },
];

/** Two stories in four parts, and three rehearsals. @returns the rehearsals' ids by days ago. */
export async function rehearse(tx: Writing, today: Day): Promise<ReadonlyMap<number, string>> {
  const stories = new Map<string, string>();
  for (const told of [SURVEY, HANDOVER])
    stories.set(told.title, orThrow(await addWholeStory(tx, newStoryInput.parse(told))).id);
  const ids = new Map<number, string>();
  for (const { daysAgo, question, story, ...words } of SAID) {
    const { id } = orThrow(await beginRehearsal(tx, { question, itemId: '' }));
    const begun = await findRehearsal(tx, id);
    const storyId = story ? stories.get(story) : '';
    const form = { ...words, id, version: begun?.version, go: 'end', storyId };
    orThrow(await keepRehearsal(tx, rehearsalInput.parse(form), momentOf(today, daysAgo)));
    ids.set(daysAgo, id);
  }
  return ids;
}
