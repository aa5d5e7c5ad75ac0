import type { ToldHow } from '@/lib/rejections/rules';
import type { Source } from './rules';

/** How feedback most likely came: the first choice of the form, and never more than that. */
export function likelySource({ asked, toldHow }: { asked: boolean; toldHow: ToldHow | null }): Source {
  if (asked) return 'asked-for';
  return toldHow === 'email' || toldHow === 'letter' || toldHow === 'portal' ? 'in-the-no' : 'on-the-call';
}
