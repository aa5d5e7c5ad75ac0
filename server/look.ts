import { type Preferences, preferencesOf, THEMES } from '@/lib/accounts/preferences';
import { ourCookies } from './jar';

export const LOOK = 'onward.look';
const A_YEAR = 31_536_000;
const NEUTRAL = 'neutral';

export type Look = Pick<Preferences, 'theme' | 'neutralTitles'>;

/**
 * How every page looks in this browser, also before anybody is signed in: layouts ask no database. Nothing secret:
 * a theme, and whether titles are neutral.
 */
export async function currentLook(): Promise<Look> {
  const [theme, titles] = (await ourCookies()).get(LOOK)?.split('.') ?? [];
  return {
    theme: THEMES.find((one) => one === theme) ?? 'system',
    neutralTitles: titles === NEUTRAL,
  };
}

/** Takes somebody's choices over to this browser. For actions. */
export async function setLook(preferences: unknown): Promise<void> {
  const { theme, neutralTitles } = preferencesOf(preferences);
  (await ourCookies()).set(LOOK, `${theme}.${neutralTitles ? NEUTRAL : ''}`, { maxAge: A_YEAR });
}
