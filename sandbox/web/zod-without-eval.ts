import { config } from 'zod';

// What the page may load forbids to make code from text, which schemas would try for speed.
config({ jitless: true });
