/** Where one can go from here: address, name, and a line about it. */
export type Place = readonly [href: string, name: string, about: string];

export const Places = ({ places }: { places: readonly Place[] }) => (
  <ul className="list">
    {places.map(([href, name, about]) => (
      <li key={href}>
        <a className="place" href={href}>
          <b>{name}</b>
          <span>{about}</span>
        </a>
      </li>
    ))}
  </ul>
);
