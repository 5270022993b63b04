import type { WebSocket } from 'ws';
import type { Json } from '../json.ts';

/** Dispatches a session keeps for replay; older ones cannot be resumed any more. */
const mostKept = 1_000;

interface Sent {
  readonly sequence: number;
  readonly text: string;
}

/** One bot session: it outlives its socket, so that missed dispatches can be replayed. */
export class GatewaySession {
  readonly id: string;
  readonly intents: number;
  socket: WebSocket | undefined;
  #sequence = 0;
  #sent: Sent[] = [];

  constructor(id: string, intents: number, socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.socket = socket;
  }

  /** Sends a dispatch, or keeps it until the session is resumed. */
  dispatch(name: string, data: unknown): void {
    this.#sequence += 1;
    const text = JSON.stringify({ op: 0, t: name, s: this.#sequence, d: data });
    this.#sent.push({ sequence: this.#sequence, text });
    if (this.#sent.length > mostKept) this.#sent.shift();
    this.socket?.send(text);
  }

  /** Whether everything after a sequence number is still here. */
  canResumeFrom(sequence: number): boolean {
    const oldest = this.#sent[0]?.sequence ?? 1;
    return sequence >= oldest - 1 && sequence <= this.#sequence;
  }

  /** Goes on over another socket: what was missed, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void {
    this.socket = socket;
    for (const sent of this.#sent) if (sent.sequence > sequence) socket.send(sent.text);
    this.dispatch('RESUMED', {});
  }

  /** Sends something that is not a dispatch. */
  sendOperation(op: number, data: Json): void {
    this.socket?.send(JSON.stringify({ op, d: data }));
  }
}
