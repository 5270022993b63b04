import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPictures } from '../../../src/discord/find-pictures.ts';
import { prepareIncoming } from '../../../src/discord/incoming.ts';
import { messageMenu, targetId } from '../../fakes/context-menus.ts';

/** Parts of messages that the library cannot build, or that Discord may think of next. */
const strange: readonly [string, object][] = [
  ['metadata that is not whole', { interaction_metadata: { id: '1' } }],
  ['an interaction of nobody', { interaction: { id: '1' } }],
  ['a reference to nothing', { message_reference: null }],
  ['a thread, a poll, an activity', { thread: {}, poll: {}, activity: null, application: {} }],
  ['a subscription', { role_subscription_data: null, sticker_items: [{}] }],
  ['nobody who wrote it', { author: null }],
  ['files without addresses', { attachments: [{ id: '1' }, null, 7] }],
  ['lists that are none', { attachments: null, embeds: 'x', components: {} }],
  ['components of a new kind', { components: [{ type: 99, items: 7 }, { type: 'x' }, null] }],
  [
    'components without what they hold',
    { components: [1, 9, 11, 12, 13, 17, 18].map((type) => ({ type })) },
  ],
  [
    'a section without anything beside it',
    { components: [{ type: 9, components: [{ type: 10, content: 'x' }] }] },
  ],
  ['a forward of nothing', { message_snapshots: [{}, { message: {} }, null] }],
];

describe('a message of somebody else', () => {
  it.each(strange)('with %s can be looked at', (_name, target) => {
    const { targetMessage } = messageMenu('Describe image', target);
    expect(targetMessage.id).toBe(targetId);
    expect(findPictures(targetMessage)).toEqual([]);
  });

  it('can be looked at whatever stands in it', () => {
    const names = fc.constantFrom(
      'attachments',
      'embeds',
      'components',
      'message_snapshots',
      'message_reference',
      'interaction_metadata',
      'author',
      'flags',
      'type',
      'accessory',
      'media',
      'items',
    );
    const anything = fc.dictionary(names, fc.jsonValue());
    const listed = fc.record({ components: fc.array(fc.record({ type: fc.nat(25) })) });
    fc.assert(
      fc.property(fc.oneof(anything, listed), (target) => {
        const { targetMessage } = messageMenu('Describe image', target);
        expect(findPictures(targetMessage).length).toBeLessThanOrEqual(25);
      }),
    );
  });

  it('keeps who asked for what it answers', () => {
    const user = { id: '300000000000000009', username: 'bob' };
    const interaction_metadata = { id: '1300000000000000009', type: 2, user };
    const { targetMessage } = messageMenu('Cancel job', { interaction_metadata });
    expect(targetMessage.interactionMetadata).toMatchObject({ id: '1300000000000000009', user });
  });

  it('that is not there makes the menu one that is passed over', () => {
    const d = {
      id: '1573781842845237290',
      application_id: '1573781842845237291',
      token: 'token',
      type: 2,
      user: { id: '1000000000000000007' },
      data: { name: 'Describe image', type: 3, target_id: targetId, resolved: { messages: {} } },
    };
    expect(prepareIncoming({ t: 'INTERACTION_CREATE', d })).toBe('no target message');
  });
});
