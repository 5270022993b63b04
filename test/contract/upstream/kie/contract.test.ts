import { describeUpstream } from '../describe-upstream.ts';
import { kieSetUps } from './set-up.ts';

for (const [name, setUp] of kieSetUps) describeUpstream(`kie (${name})`, setUp);
