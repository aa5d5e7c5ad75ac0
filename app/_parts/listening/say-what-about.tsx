interface SayWhatAboutProps {
  /** As `findTalk` has it. */
  readonly talk: { readonly endedAt: string | null } | undefined;
  readonly said: {
    readonly id: string;
    readonly rejectionId: string | null;
    readonly applicationId: string | null;
  };
}

/** After a talk that was left open: where to say what it was about. Nothing once that is said, or where there was none. */
export function SayWhatAbout({ talk, said }: SayWhatAboutProps) {
  if (!talk?.endedAt || said.rejectionId || said.applicationId) return null;
  return (
    <p>
      <a className="go" href={`/listen/${said.id}`}>
        Say what it was about
      </a>
    </p>
  );
}
