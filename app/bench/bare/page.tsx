import { headers } from 'next/headers';
import { openPage } from '@/app/_parts/page/page';
import { AppError } from '@/lib/acts/app-error';
import { config } from '@/server/config';

/** The least a dynamic page can be: the unit that every page's cost is given in. There only for measuring. */
export default openPage(async () => {
  await headers();
  if (config().ONWARD_BENCH !== '1') throw new AppError('not-found');
  return (
    <main>
      <h1>Bare</h1>
    </main>
  );
});
