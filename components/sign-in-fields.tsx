'use client';

/** What a form needs before it can be sent: who, or the code that shows it. */
export type Asked = 'password' | 'code';

const STEP = 'sign-in-step';

/** What the answer to a form says is still needed, when its session was lost in the middle. */
export function askedBy(answer: { code?: string; values: Record<string, string> }): Asked | undefined {
  switch (answer.code) {
    case 'signed-out':
      return 'password';
    case 'code-needed':
      return 'code';
    case 'pending-over':
      return answer.values[STEP] ? 'password' : undefined;
    case 'wrong-password':
    case 'wrong-code':
    case 'too-many':
    case 'database-down':
      return answer.values[STEP] as Asked | undefined;
    default:
      return undefined;
  }
}

/** A session that was lost in the middle of a form: one press signs in and sends, or two where there is a second step. */
export function SignInFields({ asked, values }: { asked: Asked; values: Record<string, string> }) {
  return (
    <fieldset className="field">
      <legend>Sign in to send this; it is still here.</legend>
      <input type="hidden" name={STEP} value={asked} readOnly />
      {asked === 'code' ? (
        <>
          <input type="hidden" name="sign-in-pending" value={values['sign-in-pending'] ?? ''} readOnly />
          <label htmlFor="sign-in-code">Code</label>
          <input
            id="sign-in-code"
            className="input"
            name="sign-in-code"
            autoComplete="one-time-code"
            autoCapitalize="none"
          />
        </>
      ) : (
        <>
          <label htmlFor="sign-in-email">E-mail</label>
          <input
            id="sign-in-email"
            className="input"
            name="sign-in-email"
            type="email"
            autoComplete="username"
            defaultValue={values['sign-in-email']}
          />
          <label htmlFor="sign-in-password">Password</label>
          <input
            id="sign-in-password"
            className="input"
            name="sign-in-password"
            type="password"
            autoComplete="current-password"
          />
        </>
      )}
    </fieldset>
  );
}
