import { currentLook } from '@/server/look';

/**
 * The title of a page that is called after what it shows. Of two titles in one page a browser takes the first, which would
 * be the one of its `metadata`: so that has `title: null`, and the page is a `namedSeekerPage` or `namedOpenPage`.
 */
export async function Title({ of }: { of: string }) {
  const { neutralTitles } = await currentLook();
  return <title>{neutralTitles ? 'Onward' : `${of} · Onward`}</title>;
}
