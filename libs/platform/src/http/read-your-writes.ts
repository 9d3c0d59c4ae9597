import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  logPartition,
  type PartitionPosition,
  type PositionTokens,
  type ViewPositions,
} from './positions.js';
import { Refusal } from './refusal.js';
import { headerOf, replyOf, requestOf } from './request.js';

const mostTokens = 16;
const waitMillis = 5_000;

export interface ReadYourWritesParts {
  readonly views: ViewPositions;
  readonly positionTokens: PositionTokens;
  readonly waitMillis?: number;
}

/**
 * Makes a read wait for the writes it names in `Zixin-After`, and say how far the views were when it began in `Zixin-Position`.
 * @throws Refusal `position-invalid`, `view-behind`.
 */
export async function waitForWrites(
  parts: ReadYourWritesParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const after = headerOf(request, 'zixin-after');
  if (after !== undefined) await reached(parts, after);
  const position = parts.views.current();
  if (position === null) return;
  void reply.header('Zixin-Position', parts.positionTokens.encode({ partition: logPartition, position }));
}

async function reached(parts: ReadYourWritesParts, header: string): Promise<void> {
  const tokens = header.split(',').map((token) => parts.positionTokens.decode(token.trim()));
  const places = tokens.filter((place) => place !== null);
  if (places.length < tokens.length || places.length > mostTokens)
    throw new Refusal('position-invalid', { most: mostTokens });
  if (!(await haveAll(parts.views, places, parts.waitMillis ?? waitMillis)))
    throw new Refusal('view-behind', {}, { 'Retry-After': '1' });
}

async function haveAll(
  views: ViewPositions,
  places: readonly PartitionPosition[],
  timeoutMillis: number,
): Promise<boolean> {
  if (views.waitForPlaces) return views.waitForPlaces(places, timeoutMillis);
  const newest = places.map(({ position }) => position).reduce((a, b) => (b > a ? b : a));
  const current = views.current();
  return (current !== null && current >= newest) || views.waitFor(newest, timeoutMillis);
}

/**
 * Applies it to every GET that has a caller, which an earlier guard sets. A guard that always lets pass: with an interceptor
 * Nest leads every request, also those that wait for nothing, through a chain of observables.
 */
@Injectable()
export class ReadYourWrites implements CanActivate {
  constructor(private readonly parts: ReadYourWritesParts) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = requestOf(context);
    if (request.method !== 'GET' || !request.caller) return true;
    return waitForWrites(this.parts, request, replyOf(context)).then(() => true);
  }
}
