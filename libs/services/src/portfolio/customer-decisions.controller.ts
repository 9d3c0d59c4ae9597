import { asKnown, type CalendarDate, DomainError, instant, type Recorded } from '@zixin/kernel';
import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyRequest, headerOf, languageOf, Roles, Scope } from '@zixin/platform';
import type { CreditEvent } from '@zixin/views';
import { customerHistory } from '../queries/history.js';
import { newestPage } from '../queries/newest-first.js';
import { mentionedNames } from '../queries/mentioned-names.js';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { counterfactualsOf } from './counterfactual-reading.js';
import { decisionAnswer } from './decision-answers.js';
import { isDecision } from './decision-parts.js';
import { CounterfactualsDto, DecisionsDto } from './portfolio.dto.js';

const pageSize = 50;

@ApiTags('one customer')
@Controller('v1/customers/:customer')
@Roles(...readers)
@Scope('credit:read')
export class CustomerDecisionsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** Every decision about the customer with its inputs, policies, contributions and reasons, newest first. */
  @Get('decisions')
  async decisions(
    @Param('customer') customer: string,
    @Query() dto: DecisionsDto,
    @Req() request: FastifyRequest,
  ) {
    const { reads, personKeys } = this.service;
    const customerId = await this.service.customerId(customer);
    const history = await customerHistory(reads.eventStore, customerId);
    if (history.length === 0) throw new DomainError('customer-not-found', { customerId });
    const decisions = asKnown(history, {
      asOf: dto.asOf as CalendarDate | undefined,
      knownAt: dto.knownAt === undefined ? undefined : instant(dto.knownAt),
    }).filter(({ type }) => isDecision(type)) as readonly Recorded<CreditEvent>[];
    const { page, next } = newestPage(decisions, { cursor: dto.cursor, limit: dto.limit ?? pageSize });
    const language = languageOf(headerOf(request, 'accept-language'));
    const names = await mentionedNames(reads, page);
    return {
      items: page.map((event) => decisionAnswer(event, { language, personKeys, names })),
      next,
    };
  }

  /** What would lift the grade by a step, what would lift the limit, and the ways out of every held order. */
  @Get('counterfactuals')
  async counterfactuals(
    @Param('customer') customer: string,
    @Query() { limit }: CounterfactualsDto,
    @Req() request: FastifyRequest,
  ) {
    const customerId = await this.service.customerId(customer);
    const language = languageOf(headerOf(request, 'accept-language'));
    return counterfactualsOf(this.service, { customerId, limit, language });
  }
}
