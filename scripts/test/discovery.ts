import { z } from 'zod';
import { type Mark, markOf } from '@/server/mark';

export interface Found {
  /** File and export. */
  readonly where: string;
  /** The export's name; of a route its method. */
  readonly name: string;
  readonly mark: Mark | undefined;
  readonly run: (...given: never[]) => Promise<unknown>;
}

const modules = { ...import.meta.glob('/app/**/actions.ts'), ...import.meta.glob('/app/**/route.ts') };
const SETTINGS = new Set(['dynamic', 'runtime', 'maxDuration', 'revalidate']);

/** Every export of every actions file and route handler: by looking, never from a list. */
export async function everything(kind: 'actions' | 'route'): Promise<Found[]> {
  const files = Object.entries(modules).filter(([path]) => path.endsWith(`/${kind}.ts`));
  const exports = files.map(async ([path, load]) =>
    Object.entries((await load()) as Record<string, Found['run']>).map(([name, run]) => ({
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

const pages = import.meta.glob<{ default: Found['run'] }>('/app/**/page.tsx');

/** Every page under a path, as the function that makes it: by looking. */
export async function everyPage(under: RegExp): Promise<Pick<Found, 'where' | 'run'>[]> {
  const found = Object.entries(pages).filter(([path]) => under.test(path));
  return Promise.all(found.map(async ([where, load]) => ({ where, run: (await load()).default })));
}

interface Field {
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly default?: unknown;
  readonly anyOf?: readonly Field[];
}
/** A form for an action, and which of its fields name a row. */
export interface Aimed {
  readonly form: FormData;
  readonly ids: readonly string[];
}

/** What most fields take, the likeliest first; undefined leaves the field out. */
const GUESSES = [
  '1',
  '2026-11-24',
  '2026-11-24T10:00',
  'https://example.org/x',
  'ann@example.org',
  'Europe/London',
  'yes',
  '',
  '{}',
  '[]',
  '123456',
  '0-1',
  undefined,
];

/** What a field gets, once it is known whose rows a form is aimed at; undefined leaves it out. */
type Fill = (actId: string, idFor: (field: string) => string) => string | undefined;
interface Fills {
  readonly ids: readonly string[];
  /** What each field could get, the likeliest first. */
  readonly open: ReadonlyMap<string, readonly Fill[]>;
}

/** What fitted a schema the last time, which fits the next one's rows too: forms are made ten thousand times. */
const fitting = new WeakMap<z.ZodObject, Fills>();

/**
 * A form that an action's schema takes, aimed at somebody's rows: every field that takes an id gets the one that
 * `idFor` gives for it, a version is 1, a choice the last, anything else the first of some likely values that passes.
 * Fails loudly on a field it cannot fill, so that no action slips through with a form that never reaches its body.
 */
export function aimedAt(input: z.ZodObject, actId: string, idFor: (field: string) => string): Aimed {
  const known = fitting.get(input);
  const form = known && formOf(known.open, actId, idFor);
  if (known && form && input.safeParse(Object.fromEntries(form)).success) return { form, ids: known.ids };
  return aimedAnew(input, actId, idFor);
}

function aimedAnew(input: z.ZodObject, ...aim: Parameters<Fill>): Aimed {
  const { ids, open: all } = fillsOf(input);
  const open = new Map([...all].map(([name, fills]) => [name, [...fills]]));
  for (;;) {
    const form = formOf(open, ...aim);
    const parsed = input.safeParse(Object.fromEntries(form));
    if (parsed.success) {
      fitting.set(input, { ids, open });
      return { form, ids };
    }
    const wrong = parsed.error.issues.map((issue) => open.get(String(issue.path[0])));
    const left = wrong.filter((values) => values && values.length > 1);
    if (left.length === 0 || left.length < wrong.length)
      throw new Error(`Teach aimedAt this form: ${z.prettifyError(parsed.error)}`);
    for (const values of new Set(left)) values?.shift();
  }
}

function fillsOf(input: z.ZodObject): Fills {
  const { properties = {} } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
  const fields = Object.entries(properties as Record<string, Field>);
  const ids = fields.filter(([name, field]) => name !== 'actId' && takesId(field)).map(([name]) => name);
  const fillsFor = (name: string, field: Field): Fill[] => {
    if (name === 'actId') return [(actId) => actId];
    if (field.format === 'picked') return [(_, idFor) => `${idFor(name)}:1`];
    if (ids.includes(name)) return [(_, idFor) => idFor(name)];
    return [...choicesOf(field).toReversed(), `text ${name}`, ...GUESSES].map((value) => () => value);
  };
  return { ids, open: new Map(fields.map(([name, field]) => [name, fillsFor(name, field)])) };
}

const takesId = (field: Field): boolean =>
  field.format === 'uuid' || field.format === 'picked' || (field.anyOf ?? []).some(takesId);

const choicesOf = (field: Field): string[] => [
  ...(field.enum ?? []),
  ...(field.const === undefined ? [] : [field.const]),
  ...(field.anyOf ?? []).flatMap(choicesOf),
];

function formOf(open: Fills['open'], ...aim: Parameters<Fill>): FormData {
  const form = new FormData();
  for (const [name, [fill]] of open) {
    const value = fill?.(...aim);
    if (value !== undefined) form.set(name, value);
  }
  return form;
}
