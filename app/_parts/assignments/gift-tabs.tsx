import { GIFT_WORDS, GIFTS, type Gift } from '@/lib/assignments/rules';

/** Which of the three an address asks for: `?give=question`. */
export const giftIn = (asked: string | string[] | undefined): Gift =>
  GIFTS.find((one) => one === asked) ?? 'item';

interface GiftTabsProps {
  readonly gift: Gift;
  /** The page's own address, with what else it asks for. */
  readonly href: (gift: Gift) => string;
}

/** A thing to practise, a question, or a text. */
export const GiftTabs = ({ gift, href }: GiftTabsProps) => (
  <nav className="seg wrap" aria-label="What to give">
    {GIFTS.map((one) => (
      <a key={one} href={href(one)} aria-current={one === gift ? 'page' : undefined}>
        {GIFT_WORDS[one]}
      </a>
    ))}
  </nav>
);
