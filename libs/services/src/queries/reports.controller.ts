import { instant } from '@zixin/kernel';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles, Scope } from '@zixin/platform';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { BehaviourDto, PortfolioDto } from './queries.dto.js';
import { namesOf } from './names.js';
import { agingAnswer, behaviourAnswer } from './report-answers.js';
import { agingReport, behaviourReport } from './reports.js';

@ApiTags('reports')
@Controller('v1')
@Roles(...readers)
@Scope('credit:read')
export class ReportsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** What is open at the end of a date by days past due, per customer and in total. */
  @Get('aging')
  async aging(@Query() dto: PortfolioDto) {
    const question = await this.question(dto);
    const report = await agingReport(this.service.reads, question);
    const names = await namesOf(this.service.reads, report.customers, question.knownAt);
    return agingAnswer(report, question.knownAt ?? null, names);
  }

  /** Days beyond terms in all variants and overdue rates, per customer and in total. */
  @Get('payment-behaviour')
  async behaviour(@Query() dto: BehaviourDto) {
    const question = await this.question(dto);
    const report = await behaviourReport(this.service.reads, { ...question, graceDays: dto.graceDays });
    const names = await namesOf(this.service.reads, report.customers, question.knownAt);
    return behaviourAnswer(report, question.knownAt ?? null, names);
  }

  private async question({ asOf, knownAt, customer }: PortfolioDto) {
    return {
      asOf: this.service.dateOr(asOf),
      knownAt: knownAt === undefined ? undefined : instant(knownAt),
      customerId: customer === undefined ? undefined : await this.service.customerId(customer),
    };
  }
}
