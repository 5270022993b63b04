import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { listen } from '../listen.ts';

/*
 * A midjourney-proxy gateway as a process of its own: it takes no job, and those that it is asked about are
 * being drawn, each a little further on every time. It prints its address.
 */
const questionSchema = z.object({ ids: z.array(z.string()) });
const refusal = { code: 4, description: 'parameter error' };
let asked = 0;

const server = createServer((request, response) => {
  const answer = async (): Promise<unknown> => {
    const body = await text(request);
    if (request.url?.endsWith('/list-by-condition') !== true) return refusal;
    asked += 1;
    return questionSchema.parse(JSON.parse(body)).ids.map((id) => ({
      id,
      action: 'IMAGINE',
      status: 'IN_PROGRESS',
      progress: `${asked % 100}%`,
      prompt: 'a lighthouse in a storm',
      buttons: [],
    }));
  };
  void answer().then((found) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(found));
  });
});
process.stdout.write(`${await listen(server)}\n`);
