import type { DisplayOf } from '../../src/jobs/display.ts';

/** No previews anywhere, and nobody is notified. */
export const displayOf: DisplayOf = () => Promise.resolve({ previews: false, ping: 'never' });
