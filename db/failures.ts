import { TimeoutError } from 'tarn';
import { AppError } from '@/lib/acts/app-error';

/** Of the driver, the network and the server: nothing is wrong with what was asked, nobody is there to answer. */
const DOWN = /^(ECONN|EPIPE|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|CONNECTION_|CONNECT_TIMEOUT|57P0|08|53300)/;

/** Whatever a query threw, with outages told apart from bugs. Drizzle and the driver both wrap, so causes are followed. */
export function asAppError(error: unknown): unknown {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++) {
    if (one instanceof AppError) return one;
    if (one instanceof TimeoutError || DOWN.test(String((one as { code?: unknown }).code ?? '')))
      return new AppError('database-down', { cause: error });
  }
  return error;
}

/** Whether Postgres ended a transaction that waited for one which waited for it. */
export const isDeadlock = (error: unknown): boolean => sqlState(error) === '40P01';

/** Whether a plan that was kept no longer fits its tables, as after they were changed: its line keeps more such. */
export const isOfOldPlan = (error: unknown): boolean => /^(0A000|26000|XX000)$/.test(sqlState(error) ?? '');

/** The SQLSTATE of a failed query, or undefined. */
export function sqlState(error: unknown): string | undefined {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++) {
    const { code } = one as { code?: unknown };
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
}
