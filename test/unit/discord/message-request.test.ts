import { describe, expect, it } from 'vitest';
import { toRequest } from '../../../src/discord/message-request.ts';
import { sentence, toBody } from '../../../src/views/message.ts';

describe('the alt text of files', () => {
  it('is a file’s own where it has one, and else the message’s', () => {
    const common = { bytes: Uint8Array.of(1), contentType: 'image/png' };
    const files = [
      { name: 'a.png', ...common },
      { name: 'b.png', ...common, description: 'a fox' },
    ];
    const { body } = toRequest({ body: toBody(sentence('x')), files, description: 'pictures' });
    expect(body).toMatchObject({
      attachments: [
        { id: '0', filename: 'a.png', description: 'pictures' },
        { id: '1', filename: 'b.png', description: 'a fox' },
      ],
    });
  });
});
