import type { Picture, SubmitRequest } from '../../src/upstreams/port.ts';
import type { OfferedAction } from '../../src/upstreams/result.ts';
import { signedUrl } from '../canaries.ts';

const picture: Picture = {
  url: signedUrl,
  bytes: new Uint8Array([1, 2, 3]),
  contentType: 'image/png',
};
/** Its link is too short-lived to be handed on, so that it is uploaded. */
const uploaded: Picture = { ...picture, url: 'https://cdn.discordapp.com/a/b.png?ex=1' };

const prompt = 'a fox --ar 3:2';

function press(reference: string): SubmitRequest {
  const action: OfferedAction = {
    key: 'k',
    kind: 'other',
    label: '',
    emoji: '',
    means: 'upstream',
    reference,
  };
  return { kind: 'action', taskId: 'video-1', action, prompt };
}

/** A request of every kind that any of the dialects can send. */
export const requests: readonly SubmitRequest[] = [
  { kind: 'imagine', prompt, references: [] },
  { kind: 'imagine', prompt, references: [{ ...uploaded, role: 'image' }] },
  { kind: 'video', prompt, picture: uploaded, motion: 'low' },
  { kind: 'blend', pictures: [picture, picture], dimensions: 'square' },
  { kind: 'describe', picture },
  { kind: 'shorten', prompt },
  press('MJ::JOB::upsample::1::3f5a'),
  press('upscale:1'),
  press('extend:0'),
  { kind: 'answer', taskId: '1730621718151844', prompt, mask: undefined },
];
