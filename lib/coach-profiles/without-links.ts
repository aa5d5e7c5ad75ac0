/** A letter that invites carries these two to somebody who never asked for it: so they hold no address of the web. */
export const withoutLinks = (name: string) =>
  [
    (text: string | null) => !text || !/https?:|www\.|[^\s.]\.[a-z]{2,}(\/|$)/i.test(text),
    `${name} holds a web address, and would be sent to people who never asked for it. Leave that out.`,
  ] as const;
