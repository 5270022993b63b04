/** What stands on the buttons below a picture. U and V get the number of their picture. */
export const action = {
  upscale: 'U',
  variation: 'V',
  'upscale-subtle': 'Upscale (Subtle)',
  'upscale-creative': 'Upscale (Creative)',
  'upscale-2x': 'Upscale (2x)',
  'upscale-4x': 'Upscale (4x)',
  'vary-subtle': 'Vary (Subtle)',
  'vary-strong': 'Vary (Strong)',
  'vary-region': 'Vary (Region)',
  'zoom-out-2x': 'Zoom Out 2x',
  'zoom-out-1.5x': 'Zoom Out 1.5x',
  'zoom-custom': 'Custom Zoom',
  'make-square': 'Make Square',
  'animate-high': 'Animate (High motion)',
  'animate-low': 'Animate (Low motion)',
  'extend-high': 'Extend (High motion)',
  'extend-low': 'Extend (Low motion)',
  'extend-auto': 'Extend (Auto)',
  'extend-manual': 'Extend (Manual)',
  imagineAll: 'Imagine all',
  /** An upscale that is done once more: `label` is one of those above. */
  redo: (label: string) => `Redo ${label}`,
  /** One clip of several: `label` is one of those above. */
  numbered: (label: string, index: number) => `${label} #${index}`,
} as const;

/** What was done to a picture and by whom, behind its prompt. */
export const title = {
  image: (index: number, person: string) => `Image #${index} ${person}`,
  variation: (person: string) => `Variations by ${person}`,
  'vary-subtle': (person: string) => `Variations (Subtle) by ${person}`,
  'vary-strong': (person: string) => `Variations (Strong) by ${person}`,
  'vary-region': (person: string) => `Variations (Region) by ${person}`,
  /** The same with a prompt of the person's own. */
  remix: {
    variation: (person: string) => `Remix by ${person}`,
    'vary-subtle': (person: string) => `Remix (Subtle) by ${person}`,
    'vary-strong': (person: string) => `Remix (Strong) by ${person}`,
    'vary-region': (person: string) => `Remix (Region) by ${person}`,
  },
  upscaling: {
    'upscale-subtle': (person: string) => `Upscaling (Subtle) by ${person}`,
    'upscale-creative': (person: string) => `Upscaling (Creative) by ${person}`,
    'upscale-2x': (person: string) => `Upscaling (2x) by ${person}`,
    'upscale-4x': (person: string) => `Upscaling (4x) by ${person}`,
  },
  upscaled: {
    'upscale-subtle': (person: string) => `Upscaled (Subtle) by ${person}`,
    'upscale-creative': (person: string) => `Upscaled (Creative) by ${person}`,
    'upscale-2x': (person: string) => `Upscaled (2x) by ${person}`,
    'upscale-4x': (person: string) => `Upscaled (4x) by ${person}`,
  },
  zoomOut: (person: string) => `Zoom Out by ${person}`,
  'make-square': (person: string) => `Make Square by ${person}`,
  'pan-left': (person: string) => `Pan Left by ${person}`,
  'pan-right': (person: string) => `Pan Right by ${person}`,
  'pan-up': (person: string) => `Pan Up by ${person}`,
  'pan-down': (person: string) => `Pan Down by ${person}`,
  'animate-high': (person: string) => `Animate (High motion) by ${person}`,
  'animate-low': (person: string) => `Animate (Low motion) by ${person}`,
  'extend-high': (person: string) => `Extend (High motion) by ${person}`,
  'extend-low': (person: string) => `Extend (Low motion) by ${person}`,
  'extend-auto': (person: string) => `Extend (Auto) by ${person}`,
  'extend-manual': (person: string) => `Extend (Manual) by ${person}`,
  other: (label: string, person: string) => `${label} by ${person}`,
  blend: (person: string) => `Blend by ${person}`,
  describe: (person: string) => `Describe by ${person}`,
  shorten: (person: string) => `Shorten by ${person}`,
  video: (person: string) => `Video by ${person}`,
  /** Before anything has begun; `prompt` is in bold already. */
  startVariations: (index: number, prompt: string, person: string) =>
    `Making variations for image #${index} with prompt ${prompt} - ${person}`,
  startReroll: (prompt: string, person: string) => `Rerolling ${prompt} - ${person}`,
  startUpscale: (index: number, prompt: string, person: string) =>
    `Upscaling image #${index} with ${prompt} - ${person}`,
} as const;
