import { type Dispatcher, request } from 'undici';

const maxRedirections = 4;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for a file where it lies, over a few redirects. Of an answer that leads elsewhere the head alone
 * is read: its body may be without end.
 * @returns the first answer that leads nowhere; rejects where an address cannot be asked
 */
export async function requestWhereItLies(
  url: string,
  options: { readonly dispatcher: Dispatcher; readonly signal: AbortSignal },
): Promise<Dispatcher.ResponseData> {
  let address = url;
  for (let hops = 0; ; hops += 1) {
    const response = await request(address, options);
    const { location } = response.headers;
    const next = Array.isArray(location) ? location[0] : location;
    const leadsOn = redirects.has(response.statusCode) && next !== undefined;
    if (!leadsOn || hops === maxRedirections) return response;
    // To be cut off is an error to the body, and to nobody else.
    response.body.on('error', () => undefined).destroy();
    address = new URL(next, address).href;
  }
}
