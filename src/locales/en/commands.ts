/**
 * What people see of commands while they type: by path, such as `admin.defaults.version`. Names have
 * at most 32 characters, small letters, digits, `-` and `_`; descriptions at most 100 characters
 * (Discord docs: interactions/application-commands).
 */
export const commands = {
  imagine: { name: 'imagine', description: 'Draw four pictures from your words' },
  'imagine.prompt': {
    name: 'prompt',
    description: 'What to draw; flags such as --ar 16:9 may follow',
  },
  'imagine.image': { name: 'image', description: 'A picture to draw from' },
  'imagine.style_reference': {
    name: 'style_reference',
    description: 'A picture whose style is used',
  },
  'imagine.omni_reference': {
    name: 'omni_reference',
    description: 'A picture of the person or thing to put in',
  },
  'imagine.aspect': { name: 'aspect', description: 'Width to height; 1:1 unless said otherwise' },
  'imagine.version': { name: 'version', description: 'The Midjourney model' },
  'imagine.speed': { name: 'speed', description: 'Relax waits longer, turbo costs more' },
  'imagine.private': { name: 'private', description: 'Only you see the result' },
  'imagine.upstream': { name: 'upstream', description: 'Which service draws it' },
  blend: { name: 'blend', description: 'Mix two to five pictures into new ones, without words' },
  'blend.image1': { name: 'image1', description: 'The first picture' },
  'blend.image2': { name: 'image2', description: 'The second picture' },
  'blend.image3': { name: 'image3', description: 'A third picture' },
  'blend.image4': { name: 'image4', description: 'A fourth picture' },
  'blend.image5': { name: 'image5', description: 'A fifth picture' },
  'blend.dimensions': {
    name: 'dimensions',
    description: 'The shape; square unless said otherwise',
  },
  describe: { name: 'describe', description: 'Get four prompts that could have made a picture' },
  'describe.image': { name: 'image', description: 'The picture' },
  'describe.url': { name: 'url', description: 'A link to the picture, instead of attaching it' },
  shorten: {
    name: 'shorten',
    description: 'See which words of a prompt count, and shorter prompts',
  },
  'shorten.prompt': { name: 'prompt', description: 'The prompt to shorten' },
  video: { name: 'video', description: 'Make a clip that begins with a picture' },
  'video.image': { name: 'image', description: 'The first frame' },
  'video.url': { name: 'url', description: 'A link to the first frame, instead of attaching it' },
  'video.prompt': { name: 'prompt', description: 'What shall happen in the clip' },
  'video.motion': { name: 'motion', description: 'How much shall move; low unless said otherwise' },
  'video.loop': { name: 'loop', description: 'The clip ends as it begins' },
  'video.end_image': { name: 'end_image', description: 'The last frame' },
  'video.batch': { name: 'batch', description: 'How many clips to make; each costs' },
  'video.quality': { name: 'quality', description: 'High is sharper and costs more' },
  show: { name: 'show', description: 'Bring one of your jobs back, with live buttons' },
  'show.job': { name: 'job', description: 'Which one; type a word of its prompt' },
  cancel: { name: 'cancel', description: 'Stop one of your jobs that waits or runs' },
  'cancel.job': { name: 'job', description: 'Which one; type a word of its prompt' },
  history: { name: 'history', description: 'Look through everything you have made, for you alone' },
  'history.kind': { name: 'kind', description: 'Only jobs of this kind' },
  'history.text': { name: 'text', description: 'Only jobs with these words in their prompt' },
  queue: { name: 'queue', description: 'See what of yours runs and waits, and stop it' },
  info: { name: 'info', description: 'Services, balance and what you have made so far' },
  settings: { name: 'settings', description: 'Choose what stands behind each of your prompts' },
  preset: { name: 'preset', description: 'Save flags under a name' },
  'preset.save': {
    name: 'save',
    description: 'Save flags under a name, or replace those that are there',
  },
  'preset.save.name': {
    name: 'name',
    description: 'Small letters, digits and hyphens; typed as --name in a prompt',
  },
  'preset.save.flags': {
    name: 'flags',
    description: 'What it stands for, such as --raw --stylize 250',
  },
  'preset.save.shared': {
    name: 'shared',
    description: 'For everybody in this server; needs Manage Server',
  },
  'preset.use': { name: 'use', description: 'Put a preset behind each of your prompts' },
  'preset.use.name': {
    name: 'name',
    description: 'Small letters, digits and hyphens; typed as --name in a prompt',
  },
  'preset.list': { name: 'list', description: 'Show your presets and those shared here' },
  'preset.delete': { name: 'delete', description: 'Delete a preset' },
  'preset.delete.name': {
    name: 'name',
    description: 'Small letters, digits and hyphens; typed as --name in a prompt',
  },
  'preset.delete.shared': {
    name: 'shared',
    description: 'For everybody in this server; needs Manage Server',
  },
  privacy: { name: 'privacy', description: 'What the bot has stored about you' },
  'privacy.export': { name: 'export', description: 'Get everything stored about you as a file' },
  'privacy.erase': { name: 'erase', description: 'Have everything stored about you deleted' },
  admin: { name: 'admin', description: 'Settings of this server' },
  'admin.defaults': {
    name: 'defaults',
    description: 'What stands behind prompts here; shows what holds when nothing is given',
  },
  'admin.defaults.version': { name: 'version', description: 'The model of prompts that name none' },
  'admin.defaults.flags': {
    name: 'flags',
    description: 'Flags behind every prompt, such as --no text; or none',
  },
  'admin.limits': {
    name: 'limits',
    description: 'How much may be asked for at once; shows what holds when nothing is given',
  },
  'admin.limits.jobs_at_once': {
    name: 'jobs_at_once',
    description: 'How many jobs one request may start',
  },
  'admin.limits.confirm_above': {
    name: 'confirm_above',
    description: 'The price above which a job is asked about first, such as 0.5; or none',
  },
  'admin.display': {
    name: 'display',
    description: 'How jobs look here; shows what holds when nothing is given',
  },
  'admin.display.previews': {
    name: 'previews',
    description: 'Show the unfinished picture while it is drawn',
  },
  'admin.display.ping': {
    name: 'ping',
    description: 'When whoever asked is notified that a job is done',
  },
  help: { name: 'help', description: 'How to draw pictures here' },
} as const;

/** The names of message menus; blanks and capitals are allowed, at most 32 characters. */
export const menus = {
  describe: 'Describe image',
  animate: 'Animate image',
  cancel: 'Cancel job',
  report: 'Report image',
  remove: 'Remove image',
} as const;

/** What can be chosen instead of typed; at most 100 characters each. */
export const choices = {
  speed: { relax: 'relax', fast: 'fast', turbo: 'turbo' },
  dimensions: {
    portrait: 'Portrait (2:3)',
    square: 'Square (1:1)',
    landscape: 'Landscape (3:2)',
  },
  motion: { low: 'Low motion', high: 'High motion' },
  quality: { standard: 'Standard (480p)', high: 'High (720p)' },
  kind: {
    pictures: 'Pictures',
    upscales: 'Single pictures',
    variations: 'Variations',
    clips: 'Clips',
    descriptions: 'Descriptions and shortened prompts',
    favourites: 'Favourites ❤️',
    unfinished: 'Unfinished and failed',
  },
  ping: {
    never: 'Never',
    slow: 'After more than 2 minutes',
    always: 'Always',
  },
  none: 'none',
} as const;
