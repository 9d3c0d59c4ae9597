import type { LoggerService } from '@nestjs/common';
import { type FastifyBaseLogger, type FastifyServerOptions, LogController } from 'fastify';
import type { LogLevel } from '../settings.js';

export interface LogStream {
  write(line: string): unknown;
}

const secretNames = [
  'authorization',
  'cookie',
  'set-cookie',
  'zixin-key',
  'password',
  'currentPassword',
  'newPassword',
  'passwordHash',
  'token',
  'accessToken',
  'refreshToken',
  'secret',
  'apiKey',
];
const censored = '[redacted]';
const name = `(?:${secretNames.join('|')})`;
/** A member of that name at any depth, with the text or list it holds; also in JSON quoted inside a message. */
const secretMembers = new RegExp(`"(${name})":(?:"(?:[^"\\\\]|\\\\.)*"|\\[[^\\]]*\\])`, 'g');
const quotedMembers = new RegExp(`\\\\"(${name})\\\\":\\\\".*?\\\\"`, 'g');

/** Keys, bearer and refresh tokens wherever they turn up in a line, whatever a library puts into an error message. */
const secretTexts =
  /zk_[\w-]+_[\w-]{20,}|\beyJ[\w-]+\.[\w-]+\.[\w-]*|\b[0-9a-f]{8}-[0-9a-f-]{27}\.[\w-]{43}|\bscrypt\$[\w$-]+/g;

/** A log line without what could be used to get in. Works on the finished line: pino's wildcard paths made every line dear. */
export function withoutSecrets(line: string): string {
  return line
    .replace(secretMembers, `"$1":"${censored}"`)
    .replace(quotedMembers, `\\"$1\\":\\"${censored}\\"`)
    .replace(secretTexts, censored);
}

/** Fastify's logger: JSON lines with the correlation id, without secrets, bodies, headers or query strings. */
export function loggerOptions(
  level: LogLevel,
  stream: LogStream = process.stdout,
): Pick<FastifyServerOptions, 'logger' | 'logController'> {
  return {
    logger: {
      level,
      stream: { write: (line: string) => void stream.write(withoutSecrets(line)) },
      serializers: { err: errorInside },
    },
    logController: new LogController({ requestIdLogLabel: 'correlationId', disableRequestLogging: true }),
  };
}

/** Name, message and stack only: other members of an error may hold what callers sent. */
function errorInside(error: Error) {
  const { name, message, stack } = error;
  return { type: name, message, stack: stack ?? '' };
}

/** Nest's own messages in the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: FastifyBaseLogger) {}

  log(message: unknown, ...more: unknown[]): void {
    this.logger.debug({ context: contextIn(more) }, textOf(message));
  }
  warn(message: unknown, ...more: unknown[]): void {
    this.logger.warn({ context: contextIn(more) }, textOf(message));
  }
  error(message: unknown, ...more: unknown[]): void {
    const inside = message instanceof Error ? { err: message } : {};
    this.logger.error({ context: contextIn(more), ...inside }, textOf(message));
  }
}

function contextIn(more: readonly unknown[]): string {
  const last = more.at(-1);
  return typeof last === 'string' ? last : 'nest';
}

function textOf(message: unknown): string {
  return message instanceof Error
    ? message.message
    : typeof message === 'string'
      ? message
      : JSON.stringify(message);
}
