/** A drawing from the one sheet, beside its word: it says nothing to a screen reader. `mark` for the 16-unit ones. */
export function Icon({ name, className = 'ic' }: { name: string; className?: string }) {
  return (
    <svg className={className} aria-hidden="true">
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
