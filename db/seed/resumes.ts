import { findApplication } from '../applications/reads';
import { sendDocument, sendNew } from '../documents/writes';
import { addResume } from '../resumes/writes';
import type { Writing } from '../transaction';
import { orThrow } from './walk';

interface Version {
  readonly name: string;
  readonly targetRole: string;
  readonly text: string;
  readonly wentTo: readonly string[];
}

const DATES = `## Work

- Operations lead, Northern Lights Collections, since 2019
- Assistant, Harrow Street Archive, 2014 to 2019`;

/** One resume and what became of it; each is made from the one before. */
const VERSIONS: readonly Version[] = [
  {
    name: 'Resume, all of it',
    targetRole: '',
    text: `I am responsible for loans, rotas, the stores and the volunteers of a collection, and have been involved in several projects.

${DATES}
- Evening course in statistics, 2018
- First aid, fire warden, driving licence`,
    wentTo: [
      'Castle Robotics',
      'Meridian Textiles',
      'Ørsted Energy',
      'Willow Press',
      'Bluebell Insurance',
      'Linden Analytics',
    ],
  },
  {
    name: 'Resume, result first',
    targetRole: 'Service designer',
    text: `A third more visitors came back in the year after I asked forty of them why they had not. I run loans, rotas and stores for twelve people on two sites.

- Loans that were late: from nine a year to none
- Rotas planned in two hours instead of two days

${DATES}`,
    wentTo: [
      'Fernside Libraries',
      'Harbour Logistics',
      'Northgate Museums',
      'Saltmarsh Energy',
      'Beacon Health Trust',
      'Kestrel Rail',
      'Orchard Foods',
    ],
  },
  {
    name: 'Resume, numbers and words',
    targetRole: 'Data analyst',
    text: `I count what matters and write it so that it is read: a third more visitors came back after a survey of forty.

- Statistics in an evening course, used every month since
- A one-page handover that three people work from

${DATES}`,
    wentTo: ['Lantern Press', 'Tideway Water'],
  },
];

const LETTER = {
  kind: 'cover-letter',
  name: 'Letter to Northgate',
  text: 'You ask for somebody who can plan around school holidays. I have done that for twelve people on two sites, and would like to show you how.',
} as const;
const WRITTEN_TO = 'Northgate Museums';

/** Resume versions of the cast, and a letter, each sent on the day its application was. */
export async function send(tx: Writing, applications: ReadonlyMap<string, string>): Promise<void> {
  const of = async (organisation: string) => {
    const applicationId = applications.get(organisation) as string;
    return { applicationId, on: (await findApplication(tx, applicationId))?.appliedOn ?? null };
  };
  let previousId = '';
  for (const { name, targetRole, text, wentTo } of VERSIONS) {
    const { id } = orThrow(
      await addResume(tx, {
        name,
        targetRole,
        text: [tx.person.name && `# ${tx.person.name}`, text].filter(Boolean).join('\n\n'),
        previousId,
      }),
    );
    for (const organisation of wentTo)
      orThrow(await sendDocument(tx, { ...(await of(organisation)), documentId: id }));
    previousId = id;
  }
  orThrow(await sendNew(tx, { ...LETTER, ...(await of(WRITTEN_TO)) }));
}
