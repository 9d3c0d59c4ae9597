import { collectionOf, instant } from '@zixin/kernel';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles, Scope } from '@zixin/platform';
import { customers, type CustomerRow, displayName } from '@zixin/views';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { BehaviourDto, PortfolioDto } from './queries.dto.js';
import { agingAnswer, behaviourAnswer, type CustomerNames } from './report-answers.js';
import { agingReport, behaviourReport } from './reports.js';
import type { Reads } from './reads.js';

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
    const names = await namesOf(this.service.reads, report.customers);
    return agingAnswer(report, question.knownAt ?? null, names);
  }

  /** Days beyond terms in all variants and overdue rates, per customer and in total. */
  @Get('payment-behaviour')
  async behaviour(@Query() dto: BehaviourDto) {
    const question = await this.question(dto);
    const report = await behaviourReport(this.service.reads, { ...question, graceDays: dto.graceDays });
    const names = await namesOf(this.service.reads, report.customers);
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

/** Number and name of the customers of a report, from the view. */
export async function namesOf(
  reads: Reads,
  owners: readonly { readonly customerId: string }[],
): Promise<CustomerNames> {
  const loaded = await reads.readStore.load(
    collectionOf(customers),
    owners.map(({ customerId }) => customerId),
  );
  return (customerId) => {
    const row = loaded.get(customerId)?.doc as CustomerRow | null | undefined;
    return row ? { number: row.number, name: displayName(row) } : { number: null, name: '' };
  };
}
