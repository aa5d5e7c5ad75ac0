import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';

/** How names become addresses and addresses connections: what a test may put in place of the internet. */
export interface Network {
  /** All addresses of a name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** A connection to an address that was checked. */
  readonly dial: (address: string, port: number) => Socket;
}

/** The internet. */
export const INTERNET: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  dial: (address, port) => connect({ host: address, port }),
};
