import { Icon } from '@/components/icon';

interface NameFinderProps {
  /** The page that shows what is found. */
  readonly action: string;
  readonly label: string;
  readonly find: string;
  /** What else the address says, and goes on saying. */
  readonly keep?: Readonly<Record<string, string>>;
}

/** Finds by part of a name; what is asked stands in the address, so it can be kept and sent. */
export const NameFinder = ({ action, label, find, keep = {} }: NameFinderProps) => (
  // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser this is read in
  <form role="search" action={action} className="in-line">
    {Object.entries(keep).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} readOnly />
    ))}
    <div className="field">
      <label htmlFor="find">{label}</label>
      <input
        key={find}
        id="find"
        name="find"
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        className="input"
        defaultValue={find}
        maxLength={200}
      />
    </div>
    <button type="submit" className="btn">
      <Icon name="search" className="ic s" />
      Find
    </button>
  </form>
);
