/** Which organisations a list shows. */
export const WHICH = ['all', 'targets', 'open'] as const;
export type Which = (typeof WHICH)[number];

export const WHICH_WORDS: Record<Which, string> = {
  all: 'All',
  targets: 'Targets',
  open: 'Open applications',
};
