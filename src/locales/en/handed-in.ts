/** What is wrong with a picture that somebody hands in, by the name of the option that it came with. */
export const handedIn = {
  tooLarge: (option: string, megabytes: number) =>
    `The picture in \`${option}\` is larger than ${megabytes} MB. Save it smaller, for example as a JPEG, and try again; nothing was submitted.`,
  tooManyPixels: (option: string, megapixels: number) =>
    `The picture in \`${option}\` has more than ${megapixels} million pixels. Scale it down and try again; nothing was submitted.`,
  forbiddenLink: (option: string) =>
    `The link in \`${option}\` cannot be used: it must begin with \`https://\` or \`http://\` and lead to a public website. Attach the picture itself or use another link, and try again; nothing was submitted.`,
  expired: (option: string) =>
    `The link in \`${option}\` has expired, as Discord’s links to files do. Copy a fresh one from the message with the picture, or attach the picture itself, and try again; nothing was submitted.`,
  gone: (option: string) =>
    `There is no picture to be had at the address in \`${option}\`: it was deleted, has expired or is not public. Attach the picture itself and try again; nothing was submitted.`,
  notAPicture: (option: string) =>
    `The file in \`${option}\` is no picture that can be read, whatever its name says. Attach a PNG, JPEG, WebP or GIF and try again; nothing was submitted.`,
  linkToNoPicture: (option: string) =>
    `The link in \`${option}\` does not lead to a picture; perhaps it leads to a page that shows one. Copy the address of the picture itself, or attach the picture, and try again; nothing was submitted.`,
  clip: (option: string) =>
    `The file in \`${option}\` is a video, but a picture is needed. Attach a PNG, JPEG or WebP, such as a screenshot of the video, and try again; nothing was submitted.`,
  moves: (option: string) =>
    `The picture in \`${option}\` is animated, but only a still one can be used. Attach one of its frames as PNG, JPEG or WebP and try again; nothing was submitted.`,
  unreachable: (option: string) =>
    `The picture in \`${option}\` could not be fetched, because its server does not answer. Attach the picture itself, or try again in a minute; nothing was submitted.`,
  maskSlow:
    'The mask could not be fetched in time. Send it again in a moment; nothing was submitted.',
  maskWrongSize: (
    mask: { readonly width: number; readonly height: number },
    picture: { readonly width: number; readonly height: number },
  ) =>
    `The mask is ${mask.width} × ${mask.height} pixels, but the picture is ${picture.width} × ${picture.height}. Scale the mask to exactly that size and send it again; nothing was submitted.`,
  maskEmpty:
    'The mask has next to no white in it, so nothing would be repainted. Paint white what is to change and send it again; nothing was submitted.',
  maskEverything:
    'The mask is white all over, so nothing of the picture would be kept. Paint black what is to stay and send it again; nothing was submitted.',
} as const;
