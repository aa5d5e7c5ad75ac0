/** What will be here, and the first step to it. */
export const NobodyYet = () => (
  <div className="stack prose mt-4">
    <p>
      Here will be everybody who lets you see something of their search: who could use you today and why, then
      the others. Each of them chooses what you see, and can change or end it at any time.
    </p>
    <p>
      <a href="/clients/invite">Invite the first one</a>. Before they decide they read{' '}
      <a href="/clients/profile">how clients know you</a>: your name, your organisation and the limits of what
      you keep to yourself.
    </p>
  </div>
);
