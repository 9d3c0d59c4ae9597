import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, languageTag } from './language.js';
import { statusOf } from './messages.js';
import { problemOf, refusalOf } from './problem.js';
import type { Refusal } from './refusal.js';
import { pathOf } from './request.js';
import type { Routes } from './routes.js';

/** Answers whatever was thrown as `application/problem+json`. Unexpected errors are logged, not told. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly routes: Routes) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.routes);
  }
}

export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  routes: Routes,
): void {
  const refusal = withMethod(refusalOf(error, request.id), request, routes);
  const status = statusOf(refusal.code);
  if (status >= 500 && refusal.code === 'internal') request.log.error({ err: error }, 'request failed');
  else request.log.debug({ code: refusal.code }, 'request refused');
  if (reply.sent || reply.raw.headersSent) {
    reply.raw.destroy();
    return;
  }
  const language = languageOf(request.headers['accept-language']);
  void reply
    .status(status)
    .headers(refusal.headers)
    .header('Content-Language', languageTag(language))
    .header('Vary', 'Accept-Language')
    .header('Cache-Control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(refusal, language, request.id)));
}

/** A path that takes other methods is not unknown. */
function withMethod(refusal: Refusal, request: FastifyRequest, routes: Routes): Refusal {
  return refusal.code === 'route-unknown' && request.is404
    ? (routes.refusalFor(request.method, pathOf(request)) ?? refusal)
    : refusal;
}
