import { type AddressInfo, createServer, type Socket } from 'node:net';
import { BSON } from 'mongodb';

type Reply = Readonly<Record<string, unknown>>;

const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;
const headerBytes = 16;

export interface ScriptedServer {
  readonly host: string;
  /** Names of the commands that came, in order. */
  readonly commands: readonly string[];
  close(): Promise<void>;
}

/** Answers commands of MongoDB's protocol as told, by name; every other with `{ ok: 1 }`. `afterMillis` delays a reply. */
export async function scriptedServer(replies: Readonly<Record<string, Reply>>): Promise<ScriptedServer> {
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let waiting = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      waiting = Buffer.concat([waiting, data]);
      while (waiting.length >= headerBytes && waiting.length >= waiting.readInt32LE(0)) {
        const length = waiting.readInt32LE(0);
        const message = Buffer.from(waiting.subarray(0, length));
        const command = commandOf(message);
        commands.push(command);
        const { afterMillis = 0, ...reply } = replies[command] ?? {};
        setTimeout(() => socket.write(answer(message, reply)), Number(afterMillis));
        waiting = waiting.subarray(length);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    commands,
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const isLegacy = (message: Buffer) => message.readInt32LE(12) === opQuery;

function commandOf(message: Buffer): string {
  // Flags and a section kind, or flags, a name and two counts, come before the command.
  const start = isLegacy(message) ? message.indexOf(0, headerBytes + 4) + 9 : headerBytes + 5;
  const command = BSON.deserialize(message.subarray(start, start + message.readInt32LE(start)));
  return Object.keys(command)[0] ?? '';
}

function answer(message: Buffer, said: Reply): Buffer {
  const legacy = isLegacy(message);
  const reply = Buffer.from(BSON.serialize({ ok: 1, ...said }));
  const front = Buffer.alloc(headerBytes + (legacy ? 20 : 5));
  front.writeInt32LE(front.length + reply.length, 0);
  front.writeInt32LE(message.readInt32LE(4), 8);
  front.writeInt32LE(legacy ? opReply : opMsg, 12);
  if (legacy) front.writeInt32LE(1, 32);
  return Buffer.concat([front, reply]);
}

/** What a standalone server says of itself. */
export const hello = (maxWireVersion: number): Readonly<Record<string, Reply>> => {
  const said = {
    isWritablePrimary: true,
    ismaster: true,
    helloOk: true,
    minWireVersion: 0,
    maxWireVersion,
    maxBsonObjectSize: 16_777_216,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    logicalSessionTimeoutMinutes: 30,
  };
  return { hello: said, ismaster: said, isMaster: said };
};
