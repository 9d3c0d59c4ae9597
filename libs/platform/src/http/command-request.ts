import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, Envelope, Fingerprints } from '@zixin/kernel';
import type { FastifyRequest } from 'fastify';
import { newId } from '../fingerprints.js';
import type { Principal } from '../security/principals.js';
import { canonicalJson } from './canonical-json.js';
import { idempotencyKeyOf } from './idempotency-key.js';
import { Refusal } from './refusal.js';
import { headerOf, pathOf, requestOf } from './request.js';

export interface CommandRequestParts {
  readonly fingerprints: Fingerprints;
  /** Keys the hash of what callers send, so that names in it cannot be found by trying. */
  readonly secret: string;
}

/** What the shell knows of a changing request: who, which id, which contents. */
export interface CommandRequest {
  readonly caller: Principal;
  readonly actor: Actor;
  /** From caller and Idempotency-Key, so a repeat has the same; else new. */
  readonly commandId: string;
  /** Keyed hash over method, path and canonical body. */
  readonly commandHash: string;
  readonly correlationId: string;
  /** The caller's `If-Match`, for `requireMatch`; `undefined`: any state will do. */
  readonly ifMatch: string | undefined;
  /**
   * The envelope of a command of this request. A request that sends several commands to one stream names each with its own
   * `step`.
   */
  envelope<Inputs>(inputs: Inputs, step?: string): Envelope<Inputs>;
  /** An id this request gives to a new thing: the same again when the request is repeated. */
  idOf(thing: string): string;
}

/** @throws Refusal `credentials-missing` for a request without a caller, `idempotency-key-invalid`. */
export function commandRequestOf(request: FastifyRequest, parts: CommandRequestParts): CommandRequest {
  const { caller } = request;
  if (!caller) throw new Refusal('credentials-missing');
  const key = idempotencyKeyOf(request);
  const { uuidOf } = parts.fingerprints;
  const commandId = key === null ? newId() : uuidOf(`${caller.id}/${key}`);
  // The secret on both sides makes a keyed hash of it, at a third of what an HMAC costs here.
  const secret = `command-hash/${parts.secret}`;
  // Made when a command is sent: a request that only asks, or is refused before, needs none.
  let made: string | undefined;
  const commandHash = () => {
    if (made !== undefined) return made;
    const said = `${request.method} ${pathOf(request)}\n${canonicalJson(request.body ?? null)}`;
    return (made = parts.fingerprints.sha256(`${secret}\n${said}\n${secret}`));
  };
  const actor = { id: caller.id, roles: caller.roles };
  const correlationId = request.id;
  return {
    caller,
    actor,
    commandId,
    get commandHash() {
      return commandHash();
    },
    correlationId,
    ifMatch: headerOf(request, 'if-match'),
    envelope: (inputs, step) => ({
      commandId: step === undefined ? commandId : uuidOf(`${commandId}/step/${step}`),
      commandHash: commandHash(),
      actor,
      correlationId,
      causationId: commandId,
      inputs,
    }),
    idOf: (thing) => uuidOf(`${commandId}/id/${thing}`),
  };
}

/** The `CommandRequest` of the request, as a handler's argument. */
export const Commanding = createParamDecorator((_: unknown, context: ExecutionContext): CommandRequest => {
  const request = requestOf(context);
  return commandRequestOf(request, request.server.zixinCommandParts);
});

/** The principal that calls, as a handler's argument. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { caller } = requestOf(context);
  if (!caller) throw new Refusal('credentials-missing');
  return caller;
});

declare module 'fastify' {
  interface FastifyInstance {
    zixinCommandParts: CommandRequestParts;
  }
}
