import { connect, type Socket } from 'node:net';
import type { ISocketFactory } from 'kafkajs';

/** Numbers of the requests in Kafka's protocol. */
export const requests = { Produce: 0, InitProducerId: 22, AddPartitionsToTxn: 24, EndTxn: 26 } as const;

export interface Fault {
  readonly request: keyof typeof requests;
  /** Which of these requests fails, from 1. */
  readonly nth: number;
  /** `request`: it never leaves. `reply`: the broker does it, its answer is lost. A number: the answer has this error code. */
  readonly lost: 'request' | 'reply' | number;
  /** All connections end and no new one comes: the process was killed. Else only this connection breaks. */
  readonly deadly: boolean;
}

export interface FaultySockets {
  readonly socketFactory: ISocketFactory;
  happened(): boolean;
}

/** Sockets that break at one chosen step. */
export function faultySockets(fault: Fault): FaultySockets {
  const sockets = new Set<Socket>();
  let seen = 0;
  let happened = false;
  let dead = false;

  function strike(socket: Socket): void {
    happened = true;
    dead = fault.deadly;
    for (const each of dead ? sockets : [socket]) each.destroy(new Error('the connection broke'));
  }

  /** True when this request is the one. */
  function meets(request: Buffer): boolean {
    if (request.readInt16BE(4) !== requests[fault.request]) return false;
    seen += 1;
    return seen === fault.nth;
  }

  function watch(socket: Socket): void {
    const send = socket.write.bind(socket) as (data: Buffer, encoding: string) => boolean;
    socket.write = ((data: Buffer, encoding: string) => {
      if (!meets(data)) return send(data, encoding);
      if (fault.lost === 'request') return strike(socket);
      onReply(socket, data.readInt32BE(8), (reply) => {
        if (typeof fault.lost !== 'number') return strike(socket);
        happened = true;
        reply.writeInt16BE(fault.lost, errorCodeAt(reply));
      });
      return send(data, encoding);
    }) as never;
  }

  return {
    happened: () => happened,
    socketFactory({ host, port, onConnect }) {
      const socket = connect({ host, port }, () => (dead ? socket.destroy(new Error('dead')) : onConnect()));
      sockets.add(socket);
      watch(socket);
      return socket;
    },
  };
}

/** Meets one answer before its reader does. With one request in flight it begins its own chunk. */
function onReply(socket: Socket, correlationId: number, then: (reply: Buffer) => void): void {
  const emit = socket.emit.bind(socket);
  socket.emit = ((event: string, ...args: unknown[]) => {
    const [data] = args;
    if (event === 'data' && Buffer.isBuffer(data) && data.readInt32BE(4) === correlationId) then(data);
    return (event === 'data' && socket.destroyed) || emit(event, ...args);
  }) as never;
}

/** Where the first partition's error code is in an answer to Produce: after size, correlation, topics, name, partitions, partition. */
const errorCodeAt = (reply: Buffer) => 12 + 2 + reply.readInt16BE(12) + 4 + 4;
