/** What is kept of a person, where, and how long: the same wherever it is told. In words: docs/your-data.md. */
const KEPT = [
  ['What you write, and your files', 'In this Onward’s database', 'Until you remove it, or leave'],
  ['What you put into the bin', 'There too', '30 days'],
  ['A file to import, a page you are looking over', 'There too', 'A day, then only what you took from it'],
  ['A letter on its way', 'There too, sealed', 'Until it went; then to whom and when'],
  ['Where you are signed in', 'There too', '30 days after you were last there'],
  ['Tries to sign in', 'There too, without your name or address', 'About a day'],
  ['Recordings of yourself', 'Only in the browser you made them in', 'Until you remove them, or sign out'],
  ['When your account signed in', 'In the server’s log, by a number', 'As whoever runs this Onward keeps it'],
  [
    'Copies of everything',
    'In backups, if whoever runs this Onward makes some',
    'Until those are thrown away',
  ],
] as const;

export const WhatIsKept = () => (
  <table className="table rows">
    <caption className="sr">What is kept of you, where, and how long</caption>
    <thead>
      <tr>
        <th scope="col">What</th>
        <th scope="col">Where</th>
        <th scope="col">How long</th>
      </tr>
    </thead>
    <tbody>
      {KEPT.map(([what, where, long]) => (
        <tr key={what}>
          <td>
            <b>{what}</b>
          </td>
          <td data-name="Where">{where}</td>
          <td data-name="How long">{long}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
