import { collectionOf, DomainError } from '@zixin/kernel';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles, Scope } from '@zixin/platform';
import { evidence, type EvidenceRecord, type InvestigationRecord, investigations } from '@zixin/views';
import { answered, ownerOf, pageOf, same } from '../queries/list-pages.js';
import { allDocuments } from '../queries/paging.js';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { evidenceAnswer, investigationAnswer } from './evidence-answers.js';
import { withPeople } from './evidence-contents.js';
import { EvidenceListDto, InvestigationsDto } from './investigations.dto.js';

@ApiTags('investigations')
@Controller('v1')
@Roles(...readers)
@Scope('credit:read')
export class InvestigationReadsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  @Get('investigations')
  async investigations(@Query() dto: InvestigationsDto) {
    const { status, reason } = dto;
    const where = [...(await ownerOf(this.service, dto)), ...same({ status, reason })];
    const page = await pageOf<InvestigationRecord>(this.service, collectionOf(investigations), dto, {
      where,
      order: [{ field: 'openedOn', descending: true }],
    });
    return answered(page, investigationAnswer);
  }

  /** One investigation with the evidence it collected. @throws DomainError `investigation-not-found`. */
  @Get('investigations/:id')
  async investigation(@Param('id') id: string) {
    const { readStore } = this.service.reads;
    const record = await readStore.get<InvestigationRecord>(collectionOf(investigations), id);
    if (!record) throw new DomainError('investigation-not-found', { investigationId: id });
    const collected: EvidenceRecord[] = [];
    const where = [{ field: 'investigationId', is: id }];
    for await (const { doc } of allDocuments<EvidenceRecord>(readStore, collectionOf(evidence), where))
      collected.push(doc);
    const whole = await withPeople(this.service.reads, collected);
    return {
      ...investigationAnswer(record),
      evidence: whole.map((doc) => evidenceAnswer(this.service.personKeys, doc)),
    };
  }

  @Get('evidence')
  async evidence(@Query() dto: EvidenceListDto) {
    const where = [
      ...(await ownerOf(this.service, dto)),
      ...same({ investigationId: dto.investigation, kind: dto.kind }),
    ];
    const page = await pageOf<EvidenceRecord>(this.service, collectionOf(evidence), dto, {
      where,
      order: [{ field: 'obtainedOn', descending: true }],
    });
    const whole = await withPeople(
      this.service.reads,
      page.items.map(({ doc }) => doc),
    );
    return {
      items: whole.map((doc) => evidenceAnswer(this.service.personKeys, doc)),
      next: page.next,
    };
  }
}
