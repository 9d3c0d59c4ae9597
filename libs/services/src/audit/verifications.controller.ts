import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Caller,
  type CommandRequest,
  Commanding,
  PlatformServices,
  type Principal,
  Roles,
  Scope,
} from '@zixin/platform';
import { creditPeople } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { breathEvery, breathingStore } from '../verification/breath.js';
import { verifyLog } from '../verification/verify-log.js';
import { VerificationDto } from './audit.dto.js';
import { type KeptVerification, type KeptVerifications, keptVerifications } from './kept-verifications.js';

const workMillis = 10;
const mostFindings = 200;

/** Proofs of the log: every hash chain checked and every decision computed again, one customer after another. Write nothing. */
@ApiTags('audit')
@Controller('v1/verifications')
@Roles(...creditPeople, 'auditor')
@Scope('credit:read')
export class VerificationsController {
  private readonly kept: KeptVerifications;

  constructor(
    @Inject(ServiceContext) private readonly service: ServiceContext,
    @Inject(PlatformServices) platform: PlatformServices,
  ) {
    this.kept = keptVerifications(
      () => service.reads.now(),
      (error) => platform.log.error({ err: error }, 'a verification failed'),
    );
  }

  /** Starts one of a customer or of all, which runs in the background; one runs at a time. */
  @Post()
  @HttpCode(202)
  async start(
    @Body() { customer }: VerificationDto,
    @Caller() caller: Principal,
    @Commanding() call: CommandRequest,
  ): Promise<KeptVerification> {
    const { reads, fingerprints, houseCurrency } = this.service;
    const customerId = customer === undefined ? null : await this.service.customerId(customer);
    const breath = breathEvery(workMillis);
    return this.kept.start(call.idOf('verification'), { customerId, startedBy: caller.id }, (tell) =>
      verifyLog({
        ...{ store: breathingStore(reads.eventStore, breath), breath, fingerprints, houseCurrency },
        ...(customerId === null ? {} : { customerId }),
        ...{ dateAt: (at) => reads.dateAt(at), onProgress: tell, mostFindings },
      }),
    );
  }

  /** Those of the last hour, the newest first. */
  @Get()
  verifications() {
    return { items: this.kept.all(), next: null };
  }

  /** How far it is; what it found once it is finished. */
  @Get(':id')
  verification(@Param('id') id: string): KeptVerification {
    return this.kept.get(id);
  }
}
