/**
 * How many characters may be looked at for defaults that do not all go together: for each such flag
 * the whole prompt is judged anew. People need a tenth of it; with more, somebody is playing.
 */
const usual = 150_000;

/** What one request may still cost. */
export interface Allowance {
  /** @returns false where nothing is left */
  spend(characters: number): boolean;
}

/** For one request with all its jobs. */
export function createAllowance(characters: number = usual): Allowance {
  let left = characters;
  return {
    spend: (wanted) => {
      left -= wanted;
      return left >= 0;
    },
  };
}
