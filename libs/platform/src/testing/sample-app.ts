import { Body, Controller, Delete, Get, Module, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { DomainError, instantOf, type Position } from '@zixin/kernel';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AppOptions, createApp } from '../bootstrap.js';
import { answerOf, requireMatch } from '../http/answers.js';
import { headerOf } from '../http/request.js';
import { Commanding, type CommandRequest } from '../http/command-request.js';
import { IsForeignNumber } from '../http/fields.js';
import { IsMoney, MoneyDto } from '../http/money.dto.js';
import { PageDto } from '../http/page.dto.js';
import type { PartitionPosition } from '../http/positions.js';
import { UuidParam } from '../http/validation-pipe.js';
import { AnyCaller, Public, Roles, Scope } from '../security/marks.js';
import type { Directory, KeyRecord, Principal } from '../security/principals.js';
import { Metrics } from '../telemetry/metrics.js';
import { memorySecretStore } from './memory-secret-store.js';

class OrderDto {
  @IsForeignNumber()
  number!: string;

  @IsMoney()
  amount!: MoneyDto;

  @IsOptional()
  @IsString()
  @MaxLength(5)
  note?: string;
}

class OrdersDto extends PageDto {
  @IsOptional()
  @IsIn(['open', 'held'])
  state?: string;
}

/** A door the test holds shut while a request is inside. */
export const door: { open: Promise<void>; entered(): void } = {
  open: Promise.resolve(),
  entered: () => undefined,
};

@Controller('v1/orders')
class OrdersController {
  @Get()
  @Roles('analyst')
  @Scope('orders:read')
  list(@Query() query: OrdersDto) {
    return { items: [], next: null, query: query.toQuery() };
  }

  @Post()
  @Roles('analyst', 'service')
  @Scope('orders:write')
  create(
    @Body() body: OrderDto,
    @Commanding() request: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const outcome = { revision: 0, position: '0007', events: [{ type: 'OrderReserved', id: 'e-1' }] };
    const { envelope, ...said } = request;
    const order = { id: request.idOf('order'), minor: body.amount.toMoney().minor };
    return answerOf(
      reply,
      outcome,
      { ...order, said, step: envelope(null, 'second').commandId },
      { created: true },
    );
  }

  @Put(':id')
  @Roles('analyst')
  change(
    @Param('id', UuidParam) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    requireMatch(headerOf(request, 'if-match'), 3);
    return answerOf(reply, { revision: 3, position: null, events: [] }, { id }, { created: true });
  }

  @Delete('refused')
  @AnyCaller()
  refuse(): never {
    throw new DomainError('order-unknown-not-found', { number: 'O-1' }, '/number');
  }

  @Get('broken')
  @Public()
  break(): never {
    throw Object.assign(new Error('disk /srv/secret-place is full'), { sql: 'SELECT * FROM secret' });
  }

  @Get('slow')
  @Public()
  async slow() {
    door.entered();
    await door.open;
    return { done: true };
  }

  @Get('leaky')
  @Public()
  leak(@Req() request: FastifyRequest): never {
    request.log.info({ password: 'the-password', headers: request.headers }, 'noted');
    throw new Error(
      `cannot use ${String(request.headers['zixin-key'])} nor ${String(request.headers.authorization)}`,
    );
  }
}

@Controller('v1/forgotten')
class ForgottenController {
  @Get()
  @Public()
  marked() {
    return {};
  }

  @Get('unmarked')
  unmarked() {
    return {};
  }
}

@Module({ controllers: [OrdersController] })
export class OrdersModule {}

@Module({ controllers: [OrdersController, ForgottenController] })
export class ForgetfulModule {}

const principals: Readonly<Record<string, Principal>> = {
  ann: { id: 'ann', kind: 'person', roles: ['analyst'], scopes: null, displayName: 'Ann' },
  bob: { id: 'bob', kind: 'person', roles: ['auditor'], scopes: null, displayName: 'Bob' },
  erp: { id: 'erp', kind: 'service', roles: ['service'], scopes: null, displayName: 'ERP' },
};
export const password = 'a password to test with';

/** Codes of positions in tests: contracts has the real ones, which this library may not import. */
const positionTokens = {
  encode: ({ partition, position }: PartitionPosition) => `${partition}~${position}`,
  decode(token: string) {
    const [partition, position, more] = token.split('~');
    return partition && position && more === undefined ? { partition, position } : null;
  },
};

export async function startSample(module = OrdersModule, more: Partial<AppOptions['settings']> = {}) {
  const clock = { millis: Date.parse('2026-03-01T08:00:00.000Z') };
  const keys: Record<string, KeyRecord> = {};
  const position: { current: Position | null } = { current: '0005' };
  const lines: string[] = [];
  const ready = { store: true };
  const directory: Directory = {
    person: (login) => (principals[login] ? { userId: login, active: true } : null),
    principal: (userId) => principals[userId] ?? null,
    key: (keyId) => keys[keyId] ?? null,
  };
  const now = () => instantOf(clock.millis);
  const created = await createApp(module, {
    settings: { port: 0, host: '127.0.0.1', rateLimit: 1_000, logLevel: 'debug', trustProxy: null, ...more },
    secret: 'a secret of at least thirty-two characters',
    secrets: memorySecretStore(now),
    directory,
    clock: { now, dateAt: (at) => at.slice(0, 10) as never },
    views: {
      current: () => position.current,
      async waitFor(wanted) {
        await new Promise(setImmediate);
        return (position.current ?? '') >= wanted;
      },
    },
    positionTokens,
    readiness: {
      store: () => ready.store,
      log: () => {
        if (!ready.store) throw new Error('cannot open /srv/secret-place');
        return true;
      },
    },
    metrics: new Metrics({ processMetrics: false }),
    logStream: { write: (line) => lines.push(line) },
    passwordCost: { logN: 8, r: 8, p: 1 },
    drainMillis: 2_000,
  });
  const { sessions, apiKeys } = created.platform;
  return {
    ...created,
    clock,
    keys,
    position,
    lines,
    ready,
    async bearer(login: string): Promise<{ authorization: string }> {
      await sessions.setPassword(login, password);
      const { accessToken } = await sessions.login(login, password, 'test');
      return { authorization: `Bearer ${accessToken}` };
    },
    key(keyId: string, record: Partial<KeyRecord> = {}): { 'zixin-key': string } {
      keys[keyId] = { userId: 'erp', scopes: null, expiresAt: null, revoked: false, ...record };
      return { 'zixin-key': apiKeys.issue(keyId) };
    },
  };
}
export type Sample = Awaited<ReturnType<typeof startSample>>;
