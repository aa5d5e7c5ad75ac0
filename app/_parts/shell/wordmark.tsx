/** The name with its path and lamp. */
export function Wordmark({ href }: { href: string }) {
  return (
    <a className="mark" href={href}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M3 18.5h4.5a4 4 0 0 0 4-4v-1a4 4 0 0 1 4-4h1"
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
        <circle cx="19" cy="7.5" r="3" fill="var(--lamp)" />
      </svg>
      Onward
    </a>
  );
}
