import { cookies } from 'next/headers';
import { cookieName, cookieOptions } from './cookie';

interface Kept {
  /** Seconds; without either it goes with the browser. */
  readonly maxAge?: number;
  readonly expires?: Date;
  readonly httpOnly?: boolean;
}

/** Our cookies of this request by their plain names; each is sent as `cookieOptions` says. Setting is for actions and routes. */
export async function ourCookies() {
  const jar = await cookies();
  return {
    get: (name: string): string | undefined => jar.get(cookieName(name))?.value,
    has: (name: string): boolean => jar.has(cookieName(name)),
    set: (name: string, value: string, kept: Kept = {}): void => {
      jar.set(cookieName(name), value, { ...cookieOptions(), ...kept });
    },
    // Browsers take an end of such a name only from a cookie that is sent as it was.
    drop: (name: string): void => {
      jar.delete({ name: cookieName(name), ...cookieOptions() });
    },
    /** Drops every one of ours and of next-auth's, but for those named. */
    dropAll: (but: readonly string[] = []): void => {
      const kept = but.map(cookieName);
      for (const { name } of jar.getAll()) {
        if (OURS.test(name) && !kept.includes(name)) jar.delete({ name, ...cookieOptions() });
      }
    },
  };
}

/** Our own cookies, and those that next-auth keeps while somebody is at a provider. */
const OURS = /^(__Secure-|__Host-)?(onward|authjs)\./;
