import { Words } from '@/app/_parts/words/words';
import { Section } from './section';

interface AdvertProps {
  readonly posting: { readonly text: string; readonly savedAt: string; readonly kept: number };
  readonly at: (moment: string) => string;
}

/** The advert as it was last kept, folded. */
export const Advert = ({ posting, at }: AdvertProps) => (
  <Section id="advert" title="The advert">
    <details>
      <summary>As it was kept on {at(posting.savedAt)}</summary>
      <Words text={posting.text} from={`Kept on ${at(posting.savedAt)}`} />
    </details>
    {posting.kept > 1 && <p className="sm muted">The latest of {posting.kept} versions.</p>}
  </Section>
);
