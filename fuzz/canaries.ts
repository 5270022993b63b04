/**
 * What is planted where a secret, a signed address or an upstream's raw words would be: none of it
 * may ever be logged.
 */
export const canaries = {
  key: 'canary-key-5b1f0c9a7e',
  webhookKey: 'canary-webhook-2d94e8b1f6',
  signature: 'canary-signature-8c3a61',
  words: 'CanaryWordsOfAnUpstream',
} as const;

/** A picture's address as upstreams sign it. */
export const signedUrl = `https://cdn.example.com/a/b.png?ex=6f0&hm=${canaries.signature}&sig=${canaries.signature}`;

/** @throws Error where a text holds one of them */
export function expectNoCanary(text: string, where: string): void {
  for (const [name, canary] of Object.entries(canaries)) {
    if (text.includes(canary)) throw new Error(`${where} holds the ${name}: ${text.slice(0, 500)}`);
  }
}
