/** What stands in the last small line below a finished result, behind its number. */
export const finished = {
  /** The text of a link to the message of the picture that it was made from. */
  fromPicture: 'from this picture',
} as const;
