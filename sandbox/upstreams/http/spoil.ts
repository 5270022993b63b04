import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import {
  type Answer,
  bodyBytes,
  emptyAnswer,
  fileAnswer,
  jsonAnswer,
  pageAnswer,
  rawJsonAnswer,
  textAnswer,
} from './answer.ts';
import type { Fault } from './faults.ts';

/** The answer a fault gives in place of any work, or undefined if the work is to be done. */
export function answerInstead(fault: Fault): Answer | undefined {
  switch (fault.kind) {
    case 'status':
      return statusAnswer(fault);
    case 'html':
    case 'page':
      return pageAnswer();
    case 'empty':
      return emptyAnswer();
    case 'malformed':
      return rawJsonAnswer('{"code":1,"description":"Submit succ');
    case 'missing':
      return textAnswer('Not found', 404);
    default:
      return undefined;
  }
}

function statusAnswer(fault: Extract<Fault, { kind: 'status' }>): Answer {
  const { status, body = '', headers = {} } = fault;
  const answer = typeof body === 'string' ? textAnswer(body, status) : jsonAnswer(body, status);
  const bare = body === '' ? emptyAnswer(status) : answer;
  return { ...bare, headers: { ...bare.headers, ...headers } };
}

/** The answer as a picture fault leaves it. */
export async function spoil(answer: Answer, fault: Fault | undefined): Promise<Answer> {
  if (fault?.kind === 'huge') return fileAnswer(await noisePng(fault.bytes), 'image/png');
  if (fault?.kind !== 'mislabelled' || answer.status !== 200) return answer;
  return { ...answer, body: await sharp(bodyBytes(answer)).webp().toBuffer() };
}

/** A valid PNG of at least `bytes` bytes that does not compress. */
async function noisePng(bytes: number): Promise<Uint8Array> {
  const side = Math.ceil(Math.sqrt(bytes / 3)) + 1;
  return sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}
