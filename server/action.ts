import { refresh } from 'next/cache';
import { createSafeActionClient } from 'next-safe-action';
import { z } from 'zod';
import type { ActGiven } from '@/db/acts/writes';
import type { CoachDoing, OwnScope } from '@/db/scope';
import type { CoachWriting } from '@/db/transaction';
import type { Code } from '@/lib/acts/app-error';
import { byName, type FormAction, type FormState, isSecret, typedValues } from '@/lib/acts/form-state';
import type { Outcome } from '@/lib/acts/outcome';
import { codeTyped } from '@/lib/second-factors/rules';
import { enterWith } from './auth';
import { enterWithCode, isSharedHere } from './entry';
import { type Mark, marked } from './mark';
import { requestStore } from './request-store';
import { doAsCoach } from './scope';
import { tagOf } from './seal';
import { codeOf, fieldOf, sentenceOf } from './sentences';
import { currentScope } from './session';

/** Given to the body of an action of somebody signed in. */
export interface Given<Input> {
  readonly scope: OwnScope;
  readonly act: ActGiven;
  readonly input: Input;
}

const client = createSafeActionClient({
  handleServerError: codeOf,
  defaultValidationErrorsShape: 'flattened',
});
const forSeekers = client.use(async ({ next }) => next({ ctx: { scope: await currentScope() } }));
const withAct = <S extends z.ZodObject>(input: S) =>
  input.extend({ actId: z.uuid('Open the page again: this form has lost its number.') });

/**
 * An action for somebody signed in: scope, then schema, then `body`, usually one function of `db/<noun>/writes.ts`
 * inside `write(scope, act, …)`.
 * @param name what was done, `noun.verb`; kept with the act and used by the tests that find all actions.
 */
export function seekerAction<S extends z.ZodObject, T>(
  name: string,
  input: S,
  body: (given: Given<z.output<S>>) => Promise<Outcome<T>>,
): FormAction<T> {
  const run = forSeekers.inputSchema(withAct(input)).action(async ({ parsedInput, ctx: { scope } }) => {
    const { actId, ...sent } = parsedInput as z.output<S> & { actId: string };
    const act = { id: actId, kind: name, sent: withoutSecrets(sent) };
    return body({ scope, act, input: sent as unknown as z.output<S> });
  });
  return formAction({ name, input: withAct(input), who: 'seeker' }, async (form) => {
    const refusal = await signInFirst(form);
    return refusal ? { data: { ok: false, reason: refusal } as Outcome<T> } : run(fields(form) as never);
  });
}

/** Given to the body of a coach's action. */
export interface CoachGiven<Input> {
  readonly input: Input;
  /** Does it through the link that the form carries: `body` with the client's rows. */
  readonly does: <T>(
    doing: Omit<CoachDoing, 'linkId'>,
    body: (tx: CoachWriting) => Promise<Outcome<T>>,
  ) => Promise<Outcome<T>>;
}

/**
 * An action of a coach's for one client: the form carries the link (`linkId`), and `does` holds it, asks the rules and
 * writes the line on the client's access log, all in one transaction.
 * @param name what was done, `noun.verb`.
 */
export function coachAction<S extends z.ZodObject, T>(
  name: string,
  input: S,
  body: (given: CoachGiven<z.output<S>>) => Promise<Outcome<T>>,
): FormAction<T> {
  const ofLink = input.extend({ linkId: z.uuid('Open the page again: this form has lost whose it is.') });
  const whole = withAct(ofLink);
  const run = forSeekers.inputSchema(whole).action(async ({ parsedInput, ctx: { scope } }) => {
    const { actId, ...sent } = parsedInput as z.output<S> & { actId: string; linkId: string };
    const act = { id: actId, kind: name, sent };
    const does: CoachGiven<unknown>['does'] = (doing, does) =>
      doAsCoach(scope.claim, { ...doing, linkId: sent.linkId }, act, does);
    return body({ input: sent as unknown as z.output<S>, does });
  });
  return formAction({ name, input: whole, who: 'coach' }, async (form) => {
    const refusal = await signInFirst(form);
    return refusal ? { data: { ok: false, reason: refusal } as Outcome<T> } : run(fields(form) as never);
  });
}

/** An act is kept with a fingerprint of what was sent: of a password, one that nobody can try words against. */
const withoutSecrets = (sent: object) =>
  Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      isSecret(name) ? tagOf(JSON.stringify(value)) : value,
    ]),
  );

/** Signs in with what a form brings along, the code included where one is asked for. @returns why not. */
export type SignIn = (email: string, password: string) => Promise<Code | undefined>;

/** An action that anybody may send: signing in and up. */
export function openAction<S extends z.ZodObject, T>(
  name: string,
  input: S,
  body: (input: z.output<S>, signIn: SignIn) => Promise<Outcome<T>>,
): FormAction<T> {
  const checked = client.inputSchema(input);
  return formAction({ name, input, who: 'anyone' }, (form) => {
    const signIn: SignIn = (email, password) => signInWith(form, { email, password });
    const run = checked.action(async ({ parsedInput }) => body(parsedInput as z.output<S>, signIn));
    return run(fields(form) as never);
  });
}

interface Ran<T> {
  data?: Outcome<T>;
  serverError?: Code;
  validationErrors?: { formErrors: string[]; fieldErrors: Record<string, string[] | undefined> };
}

/** The same actions outside of a form's request, where there is no page to draw anew. */
const answers = new WeakMap<object, Answer<unknown>>();
type Answer<T> = (form: FormData) => Promise<FormState<T>>;

/** What a form's action answers, for acts that come without their page (`app/api/acts`). */
export const answerOf = <T>(action: FormAction<T>) => answers.get(action) as Answer<T>;

/** Turns what next-safe-action answers into the one state of our forms, and keeps what was typed when anything fails. */
function formAction<T>(mark: Mark, run: (form: FormData) => Promise<unknown>): FormAction<T> {
  const answer: Answer<T> = async (form) => {
    const { data, serverError, validationErrors } = (await run(form)) as Ran<T>;
    if (data?.ok) return { ok: true, value: data.value, values: {}, errors: {} };
    const code = validationErrors ? 'invalid' : (serverError ?? (data && !data.ok ? data.reason : 'broken'));
    const values = typedValues(form);
    return {
      values,
      errors: validationErrors?.fieldErrors ?? errorsAt(code, values),
      message: sentenceOf(code),
      code,
    };
  };
  const action: FormAction<T> = marked(mark, async (_before, form) => {
    const state = await answer(form);
    const store = requestStore();
    if (store && !state.ok) store.kept = { action: action as never, values: state.values };
    if (state.ok || state.code === 'stale') refresh();
    return state;
  });
  answers.set(action, answer as Answer<unknown>);
  return action;
}

/** A refusal that is about one field is said there too. */
function errorsAt(code: Code, values: Record<string, string>): Record<string, string[]> {
  const field = fieldOf(code);
  return field && field in values ? { [field]: [sentenceOf(code)] } : {};
}

/** What was sent, without what React adds, and without the one character that Postgres keeps in no text. */
const fields = (form: FormData) =>
  byName(
    [...form]
      .filter(([name]) => !name.startsWith('$ACTION'))
      .map(
        ([name, value]) => [name, typeof value === 'string' ? value.replaceAll('\0', '') : value] as const,
      ),
  );

/** A form that was kept over a lost session brings along who it is from (components/sign-in-fields.tsx). */
const signInFirst = (form: FormData) => signInWith(form, {}).catch(codeOf);

/**
 * Signs in whoever a form is from: by the address and password it was kept with, else by those `given`; or by a code,
 * where the account asks for one, which is then asked for in the form itself.
 */
async function signInWith(
  form: FormData,
  given: { email?: string; password?: string },
): Promise<Code | undefined> {
  const field = (name: string) => {
    const value = form.get(`sign-in-${name}`);
    return typeof value === 'string' ? value : undefined;
  };
  const code = field('code');
  if (code !== undefined) {
    const typed = codeTyped(code);
    const entered = typed ? await enterWithCode(typed, field('pending') ?? '') : 'wrong-code';
    return typeof entered === 'string' ? entered : undefined;
  }
  const [email, password] = [field('email') ?? given.email, field('password') ?? given.password];
  if (email === undefined || password === undefined) return undefined;
  const inPlace = (pending: string) => form.set('sign-in-pending', pending);
  return enterWith(email, password, { shared: await isSharedHere(), inPlace });
}
