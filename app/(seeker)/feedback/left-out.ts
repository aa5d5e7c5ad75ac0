/** What the picture leaves out, counted; '' where nothing is. */
export function leftOut({
  predetermined,
  shouldNotCount,
}: {
  predetermined: number;
  shouldNotCount: number;
}): string {
  const parts = [
    predetermined > 0 && `${predetermined} from places that were probably promised to somebody`,
    shouldNotCount > 0 && `${shouldNotCount} that should not count`,
  ].filter(Boolean);
  return parts.length > 0 ? `Left out: ${parts.join(', and ')}. They say nothing about you.` : '';
}
