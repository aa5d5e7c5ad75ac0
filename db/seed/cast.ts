import { v7 as newId } from 'uuid';
import { done } from '@/lib/acts/outcome';
import type { Outcome } from '@/lib/applications/rules';
import type { StageKind } from '@/lib/stages/rules';
import type { Day } from '@/lib/time/days';
import type { OwnScope } from '../scope';
import { tagApplications } from '../tags/writes';
import { write } from '../transaction';
import { aim } from './goal';
import { ask, hear } from './loop';
import { know } from './people';
import { rehearse } from './rehearsals';
import { send } from './resumes';
import { rateThem } from './skills';
import { meet } from './talks';
import { orThrow, walk } from './walk';
import { plan } from './week';

type Role = readonly [
  organisation: string,
  role: string,
  steps: readonly (readonly [kind: StageKind, daysAgo: number])[],
  ending?: Outcome,
];

/** Where an offer came from. */
const OFFERED = 'Bluebell Insurance';
/** Whose "no" is being asked about, and whose was explained. */
const ASKED = 'Harbour Logistics';
const HEARD = 'Linden Analytics';
const HEARD_DAYS_AGO = 6;
/** Where somebody inside is known. */
const KNOWN = 'Northgate Museums';

/** A search as it might stand today: each application with its way, in days ago. */
const CAST: readonly Role[] = [
  ['Quayside Housing', 'Service designer', [['saved', 1]]],
  ['Rowan Schools', 'Learning technologist', [['saved', 4]]],
  ['Tideway Water', 'Data analyst', [['applied', 2]]],
  ['Lantern Press', 'Content editor', [['applied', 9]]],
  ['Kestrel Rail', 'Operations manager', [['applied', 16]]],
  [
    'Beacon Health Trust',
    'Project co-ordinator',
    [
      ['saved', 20],
      ['applied', 18],
    ],
  ],
  [
    'Orchard Foods',
    'Customer insight manager',
    [
      ['applied', 14],
      ['screening', 5],
    ],
  ],
  [
    'Saltmarsh Energy',
    'Service designer',
    [
      ['applied', 21],
      ['screening', 12],
      ['assessment', 3],
    ],
  ],
  [
    KNOWN,
    'Operations manager',
    [
      ['applied', 25],
      ['screening', 15],
      ['interview', 2],
    ],
  ],
  [
    OFFERED,
    'Project co-ordinator',
    [
      ['applied', 40],
      ['screening', 28],
      ['interview', 15],
      ['offer', 1],
    ],
  ],
  [
    'Fernside Libraries',
    'Service designer',
    [
      ['applied', 34],
      ['screening', 24],
      ['interview', 11],
      ['closed', 0],
    ],
    'rejected',
  ],
  [
    ASKED,
    'Operations manager',
    [
      ['applied', 30],
      ['screening', 19],
      ['closed', 8],
    ],
    'rejected',
  ],
  [
    HEARD,
    'Customer insight manager',
    [
      ['applied', 38],
      ['screening', 27],
      ['interview', 13],
      ['closed', HEARD_DAYS_AGO],
    ],
    'rejected',
  ],
  [
    'Castle Robotics',
    'Support lead',
    [
      ['applied', 95],
      ['closed', 80],
    ],
    'rejected',
  ],
  [
    'Meridian Textiles',
    'Procurement officer',
    [
      ['applied', 70],
      ['closed', 31],
    ],
    'no-reply',
  ],
  [
    'Willow Press',
    'Content editor',
    [
      ['applied', 50],
      ['screening', 44],
      ['closed', 41],
    ],
    'withdrawn',
  ],
  [
    'Ørsted Energy',
    'Data analyst',
    [
      ['applied', 60],
      ['screening', 52],
      ['closed', 45],
    ],
    'cancelled',
  ],
];

/** Words of her own to find them by. */
const TAGS: Record<string, readonly string[]> = {
  'near home': ['Quayside Housing', 'Northgate Museums', 'Fernside Libraries'],
  'part-time': ['Rowan Schools', 'Fernside Libraries'],
  dream: ['Northgate Museums', 'Saltmarsh Energy'],
};

export interface Cast {
  /** Application ids by organisation. */
  readonly applications: ReadonlyMap<string, string>;
  /** Ids of the "noes", by organisation; three of the last thirty days are open, one is old and quiet. */
  readonly rejections: ReadonlyMap<string, string>;
}

/** The demo cast, by the product's own writes, in one act. `today` is the seeker's own day. */
export async function seedCast(scope: OwnScope, today: Day): Promise<Cast> {
  const applications = new Map<string, string>();
  const rejections = new Map<string, string>();
  const act = { id: newId(), kind: 'seed.cast', sent: { today } };
  const written = await write(scope, act, async (tx) => {
    for (const [organisation, role, way, ending] of CAST) {
      const steps = way.map(([kind, daysAgo]) => ({ kind, daysAgo }));
      const { id, rejectionId } = await walk(
        tx,
        { organisation, role },
        { steps, ending: ending ?? null },
        today,
      );
      applications.set(organisation, id);
      if (rejectionId) rejections.set(organisation, rejectionId);
    }
    for (const [tag, organisations] of Object.entries(TAGS)) {
      const ids = organisations.map((name) => applications.get(name) as string);
      orThrow(await tagApplications(tx, ids, { tag, isOn: true }));
    }
    await ask(tx, rejections.get(ASKED) as string);
    await hear(tx, rejections.get(HEARD) as string, today, HEARD_DAYS_AGO);
    await meet(tx, applications, today);
    await send(tx, applications);
    await rateThem(tx, await rehearse(tx, today), today);
    await aim(tx, applications.get(OFFERED) as string, today);
    await know(tx, { organisation: KNOWN, applicationId: applications.get(KNOWN) as string }, today);
    await plan(tx, today);
    return done(null);
  });
  orThrow(written);
  return { applications, rejections };
}
