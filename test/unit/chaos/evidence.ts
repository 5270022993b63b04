import type { Ask } from '../../../chaos/crowd.ts';
import type { Evidence } from '../../../chaos/evidence.ts';
import type { SeenMessage } from '../../../sandbox/discord/index.ts';
import type { TakenWork } from '../../../sandbox/upstreams/index.ts';

/** What a run leaves in which nothing happened. */
export function evidenceOf(overrides: Partial<Evidence> = {}): Evidence {
  return {
    asks: [],
    messages: [],
    isDeleted: () => false,
    jobs: [],
    works: [],
    deaths: [],
    lines: [],
    exitCode: 0,
    violations: [],
    secrets: ['key-of-the-upstream'],
    isQuiet: true,
    census: { timers: 3, sockets: 2, heapUsed: 50_000_000 },
    ...overrides,
  };
}

/** @param interactionId of which its job's id is made */
export function askOf(prompt: string | undefined, interactionId: string, messageId: string): Ask {
  return {
    kind: prompt === undefined ? 'show' : 'imagine',
    prompt,
    invocation: {
      interactionId,
      outcome: 'acknowledged',
      messageId,
      modal: undefined,
      message: () => messageOf({ id: messageId }),
    },
  };
}

export function messageOf(overrides: Partial<SeenMessage> = {}): SeenMessage {
  return {
    id: '1',
    channelId: '2',
    authorId: '3',
    content: '',
    flags: 0,
    ephemeral: false,
    loading: false,
    embeds: [],
    components: [],
    buttons: [],
    attachments: [],
    pings: { users: [], roles: [], everyone: false },
    createdAt: 0,
    revisions: [],
    ...overrides,
  };
}

export function workOf(body: TakenWork['body'], taskId = 'task-1'): TakenWork {
  return { taskId, endpoint: 'imagine', body };
}
