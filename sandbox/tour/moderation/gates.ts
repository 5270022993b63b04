import type { Cast } from './cast.ts';

/** What everything that is asked for has to pass, as a picture. */
export function gates({ guide: { page } }: Cast): Promise<void> {
  page.chapter(
    'What a request passes',
    'A command, a button, a menu or a form: everything that starts a job passes the same checks, in this order, at the moment at which it is pressed. A panel that was opened before a rule was made leads nowhere new.',
  );
  page.say(
    '```mermaid',
    'flowchart LR',
    '  request([a request]) --> pause{paused?}',
    '  pause -->|no| block{blocked?}',
    '  block -->|no| newcomer{too new?}',
    '  newcomer -->|no| access{"role, channel,<br>button rules?"}',
    '  access -->|allowed| words{"blocked<br>words?"}',
    '  words -->|none| quota{"fits the<br>limits?"}',
    '  quota -->|yes| prompt{"prompt<br>to review?"}',
    '  prompt -->|no, or approved| service[the service draws]',
    '  service --> result{"result<br>to review?"}',
    '  result -->|no, or approved| channel([the channel])',
    '```',
  );
  page.say(
    'Whoever is stopped is told why, in private, with what they can do about it, and it becomes a case. A request of several jobs passes as a whole or not at all.',
  );
  return Promise.resolve();
}
