import { hash, verify } from '@node-rs/argon2';

/** OWASP's first recommendation for argon2id (19 MiB, two passes); the library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string) => hash(password, COST);

let decoy: Promise<string> | undefined;

/**
 * Whether the password fits. Without a hash (unknown address) it does the same work and says no; what is no hash of
 * ours fits nothing.
 */
export async function passwordFits(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword('nobody has this one');
  const fits = await verify(passwordHash ?? (await decoy), password).catch(() => false);
  return fits && Boolean(passwordHash);
}
