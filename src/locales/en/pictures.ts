/** What `/blend`, `/describe`, `/shorten` and `/video` say, and what their results offer. */
export const pictures = {
  /** No service that is switched on can do it; `services` are their names. */
  cannot: {
    blend: (services: string) =>
      `${services} cannot mix pictures. Draw from them with \`/imagine image:\` instead; nothing was submitted.`,
    describe: (services: string) =>
      `${services} cannot describe pictures; nothing was submitted. Whoever runs the bot would have to switch on a service that can.`,
    shorten: (services: string) =>
      `${services} cannot shorten prompts; nothing was submitted. Whoever runs the bot would have to switch on a service that can.`,
    video: (services: string) =>
      `${services} cannot make clips; nothing was submitted. Whoever runs the bot would have to switch on a service that can.`,
    /** `option` is the name of the option as it is typed. */
    option: (services: string, option: string) =>
      `${services} does not take \`${option}\`. Leave it out and run the command again; nothing was submitted.`,
  },
  twoPictures: 'Give at least two pictures, `image1` and `image2`. Nothing was submitted.',
  pictureOrLink: (image: string, url: string) =>
    `Give either \`${image}\` or \`${url}\`, and not both. Nothing was submitted.`,
  /** The form that a found prompt is edited in before it is drawn. */
  imagineThis: 'Imagine this',
  imagineThisHint: 'Drawn as it stands here; change what you like',
  favourite: '❤️ Kept as a favourite; `/history` finds it.',
  favouriteEverywhere: '❤️ Kept as a favourite, here and at the service; `/history` finds it.',
  /** A zoom that cannot be done; `typed` is what stood behind the flag, quoted. */
  zoomOutOfRange: (typed: string) =>
    `\`--zoom\` takes 1 to 2, not ${typed}. Change it and send the form again; nothing was submitted.`,
  zoomMissing:
    'Custom Zoom needs `--zoom` with a number from 1 to 2 behind the prompt. Add it and send the form again; nothing was submitted.',
  badAspect: (typed: string) =>
    `${typed} behind \`--ar\` is not a ratio such as 16:9. Change it and send the form again; nothing was submitted.`,
  aspectMissing:
    'There is nothing behind `--ar`. Put a ratio such as 16:9 there, or take it out, and send the form again; nothing was submitted.',
  /** Vary (Region): the private message with the numbered picture. */
  regionIntro:
    'The picture is divided into nine parts. Choose the ones to repaint; those who have a mask can send it in the same form.',
  chooseRegion: 'Choose the region',
  regionCell: (number: number, place: string) => `${number} ${place}`,
  mask: 'Mask file',
  maskHint: 'Instead of parts: white is repainted, black is kept; same size as the picture',
} as const;
