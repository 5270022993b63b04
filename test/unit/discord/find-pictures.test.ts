import { describe, expect, it } from 'vitest';
import { findPictures } from '../../../src/discord/find-pictures.ts';
import { messageMenu } from '../../fakes/context-menus.ts';

const find = (target: object): readonly object[] =>
  findPictures(messageMenu('Describe image', target).targetMessage);

const cdn = 'https://cdn.discordapp.com/attachments/1/2';
const attachment = (name: string, more: object = {}): object => {
  const url = `${cdn}/${name}?ex=1`;
  return { id: '200000000000000011', filename: name, size: 1, url, proxy_url: url, ...more };
};
const media = (name: string, more: object = {}): object => {
  const url = `https://elsewhere.example/${name}`;
  return { url, proxy_url: `https://proxy.discordapp.net/${name}`, ...more };
};
const proxied = (name: string, kind = 'image'): object => {
  return { url: `https://proxy.discordapp.net/${name}`, kind, name };
};

describe('the pictures of a message', () => {
  it('are its files, by what Discord says they are', () => {
    expect(
      find({
        attachments: [
          attachment('a.png', { content_type: 'image/png' }),
          attachment('b', { id: '200000000000000012', content_type: 'image/webp' }),
          attachment('c.mp4', { id: '200000000000000013', content_type: 'video/mp4' }),
          attachment('d.png', { id: '200000000000000014', content_type: 'application/pdf' }),
          attachment('e.jpg', { id: '200000000000000015' }),
          attachment('f.txt', { id: '200000000000000016' }),
        ],
      }),
    ).toEqual([
      { url: `${cdn}/a.png?ex=1`, kind: 'image', name: 'a.png' },
      { url: `${cdn}/b?ex=1`, kind: 'image', name: 'b' },
      { url: `${cdn}/c.mp4?ex=1`, kind: 'video', name: 'c.mp4' },
      { url: `${cdn}/e.jpg?ex=1`, kind: 'image', name: 'e.jpg' },
    ]);
  });

  it('have names that fit into a menu, with no character torn, or none', () => {
    const long = `${'x'.repeat(98)}🦊🦊.png`;
    const attachments = [
      attachment(long, { content_type: 'image/png' }),
      attachment(' ', { id: '200000000000000012', content_type: 'image/png' }),
    ];
    expect(find({ attachments })).toEqual([
      { url: `${cdn}/${long}?ex=1`, kind: 'image', name: `${'x'.repeat(98)}…` },
      { url: `${cdn}/ ?ex=1`, kind: 'image' },
    ]);
  });

  it('are what links unfold to, by the copies that Discord has', () => {
    const embeds = [{ image: media('a.png'), thumbnail: media('b.png') }, { title: 'words' }];
    expect(find({ embeds })).toEqual([proxied('a.png'), proxied('b.png')]);
  });

  it('are links that may lead anywhere where Discord has no copy', () => {
    const embeds = [{ image: media('a.png', { proxy_url: undefined }) }];
    expect(find({ embeds })).toEqual([
      { url: 'https://elsewhere.example/a.png', isLink: true, kind: 'image', name: 'a.png' },
    ]);
  });

  it('are never anything but web addresses', () => {
    const inline = { url: 'data:image/png;base64,AAAA', proxy_url: 'attachment://a.png' };
    expect(find({ embeds: [{ image: inline }] })).toEqual([]);
  });

  it('are what components hold, however deep', () => {
    const components = [
      {
        type: 17,
        components: [
          {
            type: 9,
            components: [{ type: 10, content: 'x' }],
            accessory: { type: 11, media: media('a.png') },
          },
          {
            type: 12,
            items: [
              { media: media('b.png') },
              { media: media('c', { content_type: 'video/mp4' }) },
            ],
          },
        ],
      },
      { type: 13, file: media('d.webp') },
      { type: 13, file: media('e.zip') },
    ];
    expect(find({ components })).toEqual([
      proxied('a.png'),
      proxied('b.png'),
      proxied('c', 'video'),
      proxied('d.webp'),
    ]);
  });

  it('are also those of the message that it forwards', () => {
    const forwarded = {
      attachments: [attachment('a.png')],
      embeds: [{ image: media('b.png') }],
      components: [{ type: 12, items: [{ media: media('c.png') }] }],
    };
    const message_reference = {
      type: 1,
      channel_id: '200000000000000021',
      message_id: '200000000000000022',
    };
    const target = { message_reference, message_snapshots: [{ message: forwarded }] };
    const expected = [
      { url: `${cdn}/a.png?ex=1`, kind: 'image', name: 'a.png' },
      proxied('b.png'),
      proxied('c.png'),
    ];
    expect(find(target)).toEqual(expected);
    // Even where what was forwarded is not told.
    expect(find({ ...target, message_reference: undefined })).toEqual(expected);
  });

  it('come once each, and not more than a menu can offer', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ image: media(`${index}.png`) }));
    expect(find({ embeds: [...many, ...many] })).toHaveLength(25);
    expect(find({ embeds: [{ image: media('a.png'), thumbnail: media('a.png') }] })).toHaveLength(
      1,
    );
  });
});
