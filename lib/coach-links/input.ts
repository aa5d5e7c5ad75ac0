import { z } from 'zod';
import { line, seen, tick } from '@/lib/acts/fields';
import { withoutLinks } from '../coach-profiles/without-links';
import { type Depth, depthsOf } from './depths';
import { asGiven, type Given, PRESETS, SHARED_PARTS, type SharedPart } from './rules';

/** One of the three that are offered, or what is chosen part by part. */
export const SHARES = [...(Object.keys(PRESETS) as (keyof typeof PRESETS)[]), 'exactly'] as const;
const depth = (part: SharedPart) =>
  z.enum(depthsOf(part) as [Depth, ...Depth[]], 'Choose one from the list.').default('no');

/** What a seeker chooses to share, and what they want to be called. */
export const grantFields = {
  share: z.enum(SHARES, 'Choose what may be seen.'),
  activity: depth('activity'),
  pipeline: depth('pipeline'),
  feedback: depth('feedback'),
  practice: depth('practice'),
  insights: depth('insights'),
  contacts: tick,
  /** A letter that invites may carry it to somebody who never asked for one. */
  clientName: line('What they call you', 80).refine(...withoutLinks('What they call you')),
};
type Chosen = z.output<z.ZodObject<typeof grantFields>>;

/** What a choice comes to. */
export function givenOf({ share, contacts, clientName: _, ...parts }: Chosen): Given {
  const { scopes, commentScopes }: Given =
    share !== 'exactly'
      ? PRESETS[share]
      : {
          scopes: SHARED_PARTS.filter((part) => parts[part] !== 'no'),
          commentScopes: SHARED_PARTS.filter((part) => parts[part] === 'comment'),
        };
  return asGiven({ scopes: contacts ? [...scopes, 'contacts'] : scopes, commentScopes });
}

export const changeLinkInput = z.object({ ...seen, ...grantFields });
export const endLinkInput = z.object({ id: z.uuid() });
