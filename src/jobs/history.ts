/** By what people filter their history. */
export const historyKinds = [
  'pictures',
  'upscales',
  'variations',
  'clips',
  'descriptions',
  'favourites',
  'unfinished',
] as const;
export type HistoryKind = (typeof historyKinds)[number];
