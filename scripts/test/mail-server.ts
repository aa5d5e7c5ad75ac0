import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A server that behaves as a test says, and where it listens. */
export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** A server on a bare connection: for everything that no mail server does on purpose. */
export async function openServer(speak: (socket: Socket) => void): Promise<Listening> {
  const open = new Set<Socket>();
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket);
    socket.on('error', () => {});
    speak(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** A mail server that wants a user name and a password, as `options` say otherwise. */
export async function openMailServer(options: SMTPServerOptions = {}): Promise<Listening> {
  const server = new SMTPServer({
    disableReverseLookup: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, callback) =>
      username === 'ann' && password === 'secret'
        ? callback(null, { user: 'ann' })
        : callback(Object.assign(new Error('no'), { responseCode: 535 })),
    ...options,
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** What is said, line by line, whatever is asked; an empty string hangs up, half. */
export const says =
  (...lines: readonly string[]) =>
  (socket: Socket) => {
    const left = [...lines];
    const next = () => {
      const line = left.shift();
      if (line === '') socket.end();
      else if (line !== undefined) socket.write(`${line}\r\n`);
    };
    next();
    socket.on('data', next);
  };
