import { FIRST_STAGES, type StageKind } from '@/lib/stages/rules';

const USUAL = new Map(FIRST_STAGES.map(({ kind, name }) => [kind, name]));

/**
 * What kinds of stages are called: as the seeker calls their one stage of a kind, and by the kind's usual name where they
 * have several or none.
 */
export function kindNames(
  stages: readonly { readonly kind: StageKind; readonly name: string }[],
): (kind: StageKind) => string {
  const names = new Map<StageKind, string>();
  for (const [kind, usual] of USUAL) {
    const own = stages.filter((stage) => stage.kind === kind);
    names.set(kind, own.length === 1 ? (own[0]?.name ?? usual) : usual);
  }
  return (kind) => names.get(kind) ?? kind;
}
