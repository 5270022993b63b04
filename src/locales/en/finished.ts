/** What stands in the last small line below a finished result, behind its number. */
export const finished = {
  /** The text of a link to the message of the picture that it was made from. */
  fromPicture: 'from this picture',
  /** What a screen reader says of a picture that has no words of its own. */
  altText: {
    blend: 'Pictures that were mixed from others',
    describe: 'The picture that was described',
    video: 'A clip',
    numbered:
      'The picture with nine numbered parts: 1 to 3 above, 4 to 6 in the middle, 7 to 9 below',
  },
} as const;
