import { providerName } from '@/server/oidc';

interface AfterResetProps {
  readonly passkeys: readonly { readonly id: string; readonly name: string }[];
  /** The address that each has at the provider. */
  readonly identities: readonly { readonly id: string; readonly email: string }[];
  readonly hasFactor: boolean;
}

/** A new password shuts out whoever knew the old one, not whoever has another key: so it says which keys there are. */
export function AfterReset({ passkeys, identities, hasFactor }: AfterResetProps) {
  const ways = [
    ...passkeys.map(({ id, name }) => ({ id, href: '/account/passkeys', words: `The passkey “${name}”` })),
    ...identities.map(({ id, email }) => ({
      id,
      href: '/account/linked',
      words: `${email} at ${providerName() ?? 'another place'}`,
    })),
  ];
  return (
    <section className="notice good stack" aria-labelledby="after-reset">
      <h2 id="after-reset" className="strong">
        Your new password is set.
      </h2>
      {ways.length > 0 && (
        <>
          <p>These open your account too. Take off what you don’t know:</p>
          <ul className="list">
            {ways.map(({ id, href, words }) => (
              <li key={id}>
                <a className="go" href={href}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {hasFactor && (
        <p>
          The second step is on, as before.{' '}
          <a className="go" href="/account/second-factor">
            Look at it
          </a>
        </p>
      )}
    </section>
  );
}
