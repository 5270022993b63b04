/** As long as signed addresses may get. */
const longestAddress = 4_096;

/** What stands in no address, and makes others stumble over it. */
const unwritable = /[\0\p{Surrogate}]/u;

/** Whether a text of an upstream's is an address from which something can be fetched, and kept. */
export function isWebAddress(text: string | undefined): text is string {
  if (text === undefined || text.length > longestAddress) return false;
  return /^https?:\/\//i.test(text) && !unwritable.test(text) && URL.canParse(text);
}
