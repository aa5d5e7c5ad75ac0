import { createServer, type Server } from 'node:http';
import Provider, { type AccountClaims } from 'oidc-provider';

/** Whom the provider takes everybody for. */
export interface Named {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}
export interface TestProvider {
  /** From now on it names this person to whoever comes. */
  names(person: Named): void;
  close(): Promise<void>;
}

export const CLIENT = { id: 'onward', secret: 'for tests only' };

/** A real OpenID Connect provider, whose page to sign in says at once that it is the one named. */
export async function openProvider(port: number, callback: string): Promise<TestProvider> {
  let named: Named | undefined;
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [callback] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['for tests only'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...named, sub }) as AccountClaims }),
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId as string,
        accountId: oidc.session?.accountId as string,
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  const server: Server = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void handle(request, response);
    const login = { accountId: named?.sub as string, remember: false };
    void provider.interactionFinished(request, response, { login });
  });
  server.listen(port, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return {
    names(person) {
      named = person;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
