import { z } from 'zod';
import { type Mark, markOf } from '@/server/mark';

export interface Found {
  readonly where: string;
  readonly mark: Mark | undefined;
  readonly run: (...given: never[]) => Promise<unknown>;
}

const modules = { ...import.meta.glob('/app/**/actions.ts'), ...import.meta.glob('/app/**/route.ts') };
const SETTINGS = new Set(['dynamic', 'runtime', 'maxDuration', 'revalidate']);

/** Every export of every actions file and route handler: by looking, never from a list. */
export async function everything(kind: 'actions' | 'route'): Promise<Found[]> {
  const files = Object.entries(modules).filter(([path]) => path.endsWith(`/${kind}.ts`));
  const exports = files.map(async ([path, load]) =>
    Object.entries((await load()) as object).map(([name, run]) => ({
      where: `${path} ${name}`,
      name,
      run,
      mark: markOf(run),
    })),
  );
  return (await Promise.all(exports))
    .flat()
    .filter((found) => kind === 'actions' || !SETTINGS.has(found.name));
}

/**
 * A form that an action's schema takes, aimed at one row: ids are the row's, versions 1, choices the last, text 'text'.
 * Fails loudly on a field it cannot fill, so that no action slips through with a form that never reaches its body.
 */
export function aimedAt(input: z.ZodObject, id: string, actId: string): { form: FormData; aims: boolean } {
  const form = new FormData();
  let aims = false;
  const { properties = {} } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  for (const [name, field] of Object.entries(properties) as [
    string,
    { format?: string; enum?: string[]; type?: string },
  ][]) {
    const isId = field.format === 'uuid' && name !== 'actId';
    aims ||= isId;
    form.set(
      name,
      name === 'actId'
        ? actId
        : isId
          ? id
          : name === 'version'
            ? '1'
            : (field.enum?.at(-1) ?? `text ${name}`),
    );
  }
  const parsed = input.safeParse(Object.fromEntries(form));
  if (!parsed.success) throw new Error(`Teach aimedAt this form: ${z.prettifyError(parsed.error)}`);
  return { form, aims };
}
