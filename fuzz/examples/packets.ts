const user = { id: '1000000000000000007', username: 'ada', discriminator: '0' };
const common = {
  id: '1573781842845237290',
  application_id: '1573781842845237291',
  token: 'interaction-token',
  version: 1,
  channel_id: '1200000000000000001',
  guild_id: '1200000000000000002',
  channel: { id: '1200000000000000001', type: 0 },
  member: { user, roles: ['1'], permissions: '2048', joined_at: '2024-01-01T00:00:00Z' },
  locale: 'en-US',
  app_permissions: '1024',
  entitlements: [],
  authorizing_integration_owners: { '0': '1200000000000000002' },
};
const message = {
  id: '1573781842845237292',
  type: 0,
  content: 'a fox',
  flags: 0,
  author: user,
  attachments: [
    { id: '1573781842845237293', url: 'https://cdn.example.com/a.png', filename: 'a.png' },
  ],
  embeds: [{ image: { url: 'https://cdn.example.com/b.png' } }],
  components: [
    {
      type: 1,
      components: [{ type: 2, custom_id: '1:cancel:0123456789ab', style: 2, label: 'x' }],
    },
    {
      type: 17,
      components: [{ type: 9, accessory: { type: 11, media: { url: 'x' } }, components: [] }],
    },
    { type: 12, items: [{ media: { url: 'https://cdn.example.com/c.png' } }] },
  ],
  message_snapshots: [{ message: { content: 'b', attachments: [], embeds: [], components: [] } }],
  message_reference: { channel_id: '1200000000000000001', message_id: '1573781842845237294' },
};
const field = { type: 18, component: { type: 4, custom_id: 'prompt', value: 'a fox' } };

/** What the gateway hands over when somebody uses the bot. */
export const packets: readonly unknown[] = [
  {
    ...common,
    type: 2,
    data: {
      id: '1',
      name: 'imagine',
      type: 1,
      options: [{ name: 'prompt', type: 3, value: 'a fox' }],
    },
  },
  {
    ...common,
    type: 2,
    data: {
      id: '1',
      name: 'Report',
      type: 3,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  },
  { ...common, type: 3, message, data: { custom_id: '1:cancel:0123456789ab', component_type: 2 } },
  {
    ...common,
    type: 4,
    data: {
      id: '1',
      name: 'show',
      type: 1,
      options: [{ name: 'job', type: 3, value: 'f', focused: true }],
    },
  },
  {
    ...common,
    type: 5,
    message,
    data: { custom_id: '1:answer:0123456789ab', components: [field] },
  },
  { ...common, type: 1 },
];
