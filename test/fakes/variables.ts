/** What the contract says about one environment variable. */
export interface VariableFact {
  readonly name: string;
  /** Values that must be refused with one line. */
  readonly malformed: readonly string[];
}

const notAnAddress = [
  'canary',
  'ftp://canary.example.com',
  'canary.example.com',
  'https://example.com/?key=canary',
  'https://example.com/#canary',
  'https://canary:canary@example.com',
];
const notAHeader = ['canary\ncanary', 'canary 1', 'canary鍵'];
const notACount = ['canary', '0', '-1', '1.5', '-1.5', 'Infinity', '0x10', '1e3'];

const notPrices = [
  'canary',
  '-1',
  '1e3',
  '0,04',
  'fast',
  'fast=canary',
  'slow=1',
  'fast=1,',
  'fast=1=2',
];

/** Every variable of the contract, in the order of the operator's table. */
export const variableFacts: readonly VariableFact[] = [
  { name: 'DISCORD_TOKEN', malformed: notAHeader },
  { name: 'DISCORD_API_URL', malformed: notAnAddress },
  { name: 'DISCORD_GUILD_ID', malformed: ['canary', '123', '12345678901234567x'] },
  { name: 'MIDJOURNEY_PROXY_URL', malformed: notAnAddress },
  { name: 'MIDJOURNEY_PROXY_KEY', malformed: notAHeader },
  { name: 'MIDJOURNEY_PROXY_AUTH', malformed: ['canary', 'BEARER'] },
  { name: 'MIDJOURNEY_PROXY_FLAVOUR', malformed: ['canary', 'trueAI', 'go'] },
  { name: 'KIE_API_KEY', malformed: notAHeader },
  { name: 'KIE_API_URL', malformed: notAnAddress },
  { name: 'KIE_UPLOAD_URL', malformed: notAnAddress },
  { name: 'KIE_VARY_INDEX_BASE', malformed: ['canary', '2', '-1', '01', 'one'] },
  { name: 'KIE_WEBHOOK_KEY', malformed: notAHeader },
  { name: 'KIE_WATERMARK', malformed: [] },
  { name: 'NANOGPT_API_KEY', malformed: notAHeader },
  { name: 'NANOGPT_API_URL', malformed: notAnAddress },
  { name: 'NANOGPT_MODEL', malformed: ['canary', 'flux-midjourney'] },
  { name: 'DEFAULT_UPSTREAM', malformed: ['canary', 'openai'] },
  { name: 'MIDJOURNEY_PROXY_PRICES', malformed: notPrices },
  { name: 'KIE_PRICES', malformed: notPrices },
  { name: 'NANOGPT_PRICES', malformed: notPrices },
  { name: 'PRICE_UNIT', malformed: ['canary-canary'] },
  { name: 'UPSTREAM_SLOTS', malformed: notACount },
  { name: 'POLL_MIN_MS', malformed: notACount },
  { name: 'POLL_MAX_MS', malformed: notACount },
  { name: 'UPSTREAM_QUERIES_PER_MINUTE', malformed: notACount },
  { name: 'PROGRESS_EDIT_MS', malformed: notACount },
  { name: 'JOB_TIMEOUT_MS', malformed: notACount },
  { name: 'STORE_URL', malformed: ['canary', 'redis://canary', 'sqlite://'] },
  {
    name: 'HTTP_PORT',
    malformed: ['canary', '-1', '65536', '1.5', '-1.5', '0x10', '99999999999999999999'],
  },
  {
    name: 'METRICS_PORT',
    malformed: ['canary', '-1', '65536', '1.5', '0x10'],
  },
  { name: 'PUBLIC_URL', malformed: notAnAddress },
  {
    name: 'MEDIA_HOSTS',
    malformed: ['http://canary.lan', 'canary.lan:9000', 'canary.lan/a', 'canary lan', '*.canary'],
  },
  { name: 'MODERATION_WORDS', malformed: [] },
  { name: 'LOG_LEVEL', malformed: ['canary', 'INFO'] },
];
