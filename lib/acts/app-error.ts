/** Everything that can go wrong in a way that a person is told about. */
export type Code =
  | 'signed-out'
  | 'not-found'
  | 'not-allowed'
  | 'stale'
  | 'act-reused'
  | 'no-such-move'
  | 'outcome-needed'
  | 'place-needed'
  | 'last-of-its-kind'
  | 'too-many-stages'
  | 'in-the-future'
  | 'in-the-past'
  | 'no-such-hour'
  | 'year-off'
  | 'unfilled'
  | 'asked-already'
  | 'asked-not-to'
  | 'taken'
  | 'wrong-password'
  | 'code-needed'
  | 'wrong-code'
  | 'pending-over'
  | 'clock-off'
  | 'wrong-proof'
  | 'not-fresh'
  | 'factor-on'
  | 'wrong-passkey'
  | 'passkey-known'
  | 'passkey-unfit'
  | 'provider-silent'
  | 'provider-refused'
  | 'offer-over'
  | 'address-unverified'
  | 'only-way-in'
  | 'password-is-address'
  | 'not-your-password'
  | 'address-taken'
  | 'address-as-it-is'
  | 'link-over'
  | 'look-in-inbox'
  | 'sign-ups-closed'
  | 'too-many'
  | 'too-large'
  | 'invalid'
  | 'database-down'
  | 'broken';

/** The one error that is thrown on purpose. Its cause is for the log, its code for the person. */
export class AppError extends Error {
  constructor(
    readonly code: Code,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'AppError';
  }
}
