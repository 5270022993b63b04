import { describeUpstream } from '../describe-upstream.ts';
import { flavours } from './flavours.ts';

for (const [name, setUp] of Object.entries(flavours)) {
  describeUpstream(`midjourney-proxy (${name})`, setUp);
}
