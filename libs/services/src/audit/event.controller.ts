import { DomainError, type Recorded, type StoredEvent } from '@zixin/kernel';
import { Controller, Get, Inject, Param, ParseIntPipe, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Caller,
  type FastifyRequest,
  headerOf,
  languageOf,
  type Principal,
  Roles,
  Scope,
} from '@zixin/platform';
import { type CreditEvent, describe, type TimelineEntry } from '@zixin/views';
import { opened } from '../customers/sealing.js';
import { present } from '../presentation.js';
import { mentionedNames } from '../queries/mentioned-names.js';
import { namesOf } from '../queries/names.js';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { decoded, eventLinks } from './event-links.js';

/** An event in words, with its place in chain and cause. */
export interface EventInWords extends TimelineEntry {
  readonly id: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly hash: string;
  /** The customer it is about, or what else keeps events in order. */
  readonly partitionKey: string;
  /** Without a name where it is about no customer. */
  readonly customer: { readonly number: string | null; readonly name: string };
}

/** What auditors alone see: people, roles and keys. */
const access = /^access-/;

@ApiTags('audit')
@Controller('v1/events')
@Roles(...readers)
@Scope('credit:read')
export class EventController {
  private readonly linksFor: (auditor: boolean) => ReturnType<typeof eventLinks>;

  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {
    const { eventStore, dateAt } = service.reads;
    const all = eventLinks({ eventStore, dateAt, sees: () => true });
    const credit = eventLinks({ eventStore, dateAt, sees: ({ stream }) => !access.test(stream) });
    this.linksFor = (auditor) => (auditor ? all : credit);
  }

  /**
   * One event with its data, its hash and that of the event before it, what caused it and what it caused. Links are looked for in the
   * two days before and after it.
   */
  @Get(':stream/:revision')
  async event(
    @Param('stream') stream: string,
    @Param('revision', ParseIntPipe) revision: number,
    @Caller() caller: Principal,
    @Req() request: FastifyRequest,
  ) {
    const auditor = caller.roles.includes('auditor');
    if (!auditor && access.test(stream)) throw new DomainError('event-not-found', { stream, revision });
    const { stored, previousHash, isLast } = await this.stored(stream, revision);
    const { cause, beside, effects, lookedUntil } = await this.linksFor(auditor)(stored);
    const all = [decoded(stored), ...beside, ...effects, ...(cause ? [cause] : [])];
    const { reads, personKeys } = this.service;
    const owners = all.map(({ meta }) => ({ customerId: meta.partitionKey }));
    const [customerOf, names] = await Promise.all([namesOf(reads, owners), mentionedNames(reads, all)]);
    const language = languageOf(headerOf(request, 'accept-language'));
    const said = (event: Recorded<CreditEvent>): EventInWords => {
      const { id, meta } = event;
      const { commandId, correlationId, causationId, hash, partitionKey } = meta;
      const told = describe(event, language, { open: (sealed) => personKeys.open(sealed), ...names });
      return {
        ...told,
        id,
        commandId,
        correlationId,
        causationId,
        hash,
        partitionKey,
        customer: customerOf(partitionKey),
      };
    };
    const event = decoded(stored);
    const data: unknown = opened(personKeys, present(event.data as unknown));
    return {
      ...said(event),
      ...{ schemaVersion: stored.meta.schemaVersion, previousHash, isLast, data },
      ...{ cause: cause && said(cause), beside: beside.map(said), effects: effects.map(said), lookedUntil },
    };
  }

  private async stored(stream: string, revision: number) {
    const before = revision > 0 ? 1 : 0;
    const found: StoredEvent[] = [];
    for await (const event of this.service.reads.eventStore.read(stream, { from: revision - before })) {
      found.push(event);
      if (found.length > before + 1) break;
    }
    const stored = revision >= 0 ? found[before] : undefined;
    if (!stored) throw new DomainError('event-not-found', { stream, revision });
    const isLast = found[before + 1] === undefined;
    return { stored, isLast, previousHash: before ? (found[0]?.meta.hash ?? null) : null };
  }
}
