import { backFromProvider } from '@/server/auth';
import { openRoute } from '@/server/route';

/** Where a provider leads back to; its answer is checked against what this browser was sent away with. */
export const GET = openRoute('account.from-provider', (request) => backFromProvider(request));
