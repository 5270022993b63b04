import { canaries, signedUrl } from '../canaries.ts';

/** Task ids that answers speak of and that are asked for. */
export const taskIds = ['1730621718151844', '1730621718151845'] as const;
const [id, second] = taskIds;

const buttons = [
  { customId: 'MJ::JOB::upsample::1::3f5a', emoji: '', label: 'U1', type: 2, style: 2 },
  { customId: 'MJ::JOB::reroll::0::3f5a::SOLO', emoji: '🔄', label: '', type: 2, style: 2 },
  { customId: 'MJ::JOB::variation::1::3f5a', emoji: '', label: 'V1', type: 2, style: 2 },
  { customId: 'MJ::Inpaint::1::3f5a::SOLO', emoji: '🖌️', label: 'Vary (Region)', type: 2, style: 2 },
  { customId: '', label: 'Web', url: 'https://www.example.com/jobs/3f5a', type: 2, style: 5 },
];

const finished = {
  id,
  action: 'IMAGINE',
  status: 'SUCCESS',
  progress: '100%',
  prompt: `a fox ${canaries.words}`,
  promptEn: 'a fox',
  description: '/imagine a fox',
  state: 'attempt-1',
  submitTime: 1730621718151,
  imageUrl: signedUrl,
  imageUrls: [{ url: 'https://cdn.example.com/1.png' }],
  failReason: null,
  mode: 'FAST',
  properties: { finalPrompt: 'a fox --v 7', bannedWord: null, remix: false },
  buttons,
};

const running = { ...finished, status: 'IN_PROGRESS', progress: '31%', buttons: [] };
const clip = {
  ...finished,
  action: 'VIDEO',
  videoUrl: 'https://cdn.example.com/a.mp4',
  videoUrls: [{ url: 'https://cdn.example.com/a.mp4' }, { url: 'https://cdn.example.com/b.mp4' }],
};
const described = {
  ...finished,
  action: 'DESCRIBE',
  prompt: '1️⃣ a [red](https://example.com) fox --ar 3:2\n\n2️⃣ a wolf\n\n3️⃣ a dog\n\n4️⃣ a cat',
};
const shortened = {
  ...finished,
  action: 'SHORTEN',
  properties: {
    finalPrompt:
      '## Important tokens\nplease **draw** a ~~very~~ fox\n\n## Shortened prompts\n1️⃣ draw a fox\n2️⃣ fox',
  },
};

/** What gateways of this family answer, whatever they are asked. */
export const examples: readonly unknown[] = [
  { code: 1, description: 'Submit success', result: id, properties: {} },
  { code: 22, description: 'In queue', result: id, properties: { numberOfQueues: 2 } },
  {
    code: 21,
    description: 'Waiting for window confirm',
    result: id,
    properties: { finalPrompt: 'a fox', remix: true },
  },
  { code: 24, description: 'banned prompt', properties: { bannedWord: 'gore', promptEn: 'gore' } },
  { code: 23, description: 'Queue is full' },
  { code: 4, description: `quota exceeded ${canaries.words}`, type: 'upstream_error' },
  { code: 3, description: 'No available account instance' },
  { code: 1, description: 'success', result: '3021837465' },
  { error: { message: 'invalid token', type: 'new_api_error' } },
  finished,
  running,
  clip,
  described,
  shortened,
  [finished, { ...running, id: second }],
  { ...finished, status: 'FAILURE', failReason: `banned prompt ${canaries.words}` },
  { ...finished, status: 'MODAL', progress: '0%' },
  [],
  null,
];
