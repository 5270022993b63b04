import { describeUpstream } from '../describe-upstream.ts';
import { nanoGptSetUps } from './set-up.ts';

for (const [name, setUp] of nanoGptSetUps) describeUpstream(`NanoGPT (${name})`, setUp);
