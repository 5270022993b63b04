import type { MidjourneyProxyFlavour } from '../../../../src/config/upstreams.ts';
import { describeUpstream } from '../describe-upstream.ts';
import { flavours } from './flavours.ts';
import { startProxy } from './start.ts';

const pins = {
  trueai: 'trueai',
  'trueai-9': 'trueai',
  'new-api': 'new-api',
  java: 'java',
} as const satisfies Record<string, MidjourneyProxyFlavour>;

for (const flavour of ['trueai', 'trueai-9', 'new-api', 'java'] as const) {
  const setUp = flavours[flavour];
  describeUpstream(`midjourney-proxy (${flavour})`, setUp);
  describeUpstream(`midjourney-proxy (${flavour}, pinned)`, {
    ...setUp,
    start: (options) => startProxy({ flavour, pinned: pins[flavour], ...options }),
  });
}
