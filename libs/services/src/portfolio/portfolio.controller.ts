import { figureText, gradeNames } from '@zixin/calculations';
import { addMonths, DomainError, instant } from '@zixin/kernel';
import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type FastifyRequest, headerOf, languageOf, Roles, Scope } from '@zixin/platform';
import { moveOf, type PortfolioBlock, ratingMigration, type RatingMove, ratings } from '@zixin/views';
import { namesOf } from '../queries/names.js';
import { ClocksDto } from '../queries/queries.dto.js';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { houseTotal } from './house-total.js';
import { blockAnswer, houseAnswer, largestShown } from './portfolio-answers.js';
import { houseRate, policyOn, portfolioQuestion } from './portfolio-question.js';
import { portfolioOn } from './portfolio-reading.js';
import { MigrationsDto, PortfolioOnDto } from './portfolio.dto.js';
import { tierAnswer } from './tier-answers.js';
import { salesWindow, tiersOn } from './tier-reading.js';

@ApiTags('portfolio')
@Controller('v1')
@Roles(...readers)
@Scope('credit:read')
export class PortfolioController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** The whole portfolio on a date: exposure, aging, collection, concentration, utilisation, expected loss and provision per currency. */
  @Get('portfolio')
  async portfolio(@Query() dto: PortfolioOnDto) {
    const { service } = this;
    const question = await this.question(dto);
    const { name, version, content: scale } = await policyOn(service, 'ratingScale', question);
    const lossRates = { given: dto.lossRates?.split(','), scalar: dto.scalar };
    const scope = { scale, lossRates, currency: dto.currency };
    const { blocks, groupName } = await portfolioOn(question, scope);
    const names = await namesOf(service.reads, largestOf(blocks), question.knownAt);
    const rateOf = (currency: string) => houseRate(service, currency, question);
    return {
      ...{ asOf: question.asOf, knownAt: question.knownAt ?? null, exposureBasis: question.basis },
      ratingScale: { name, version },
      currencies: blocks.map((block) => blockAnswer(block, { scale, names, groupName })),
      house: houseAnswer(await houseTotal(blocks, service.houseCurrency, rateOf)),
    };
  }

  /** Members and figures of every tier on a date; its members themselves are `/v1/ratings?tier=`. */
  @Get('tiers')
  async tiers(@Query() dto: ClocksDto, @Req() request: FastifyRequest) {
    const question = await this.question(dto);
    const { name, version, content } = await policyOn(this.service, 'tiers', question);
    const rows = await tiersOn(
      question,
      content.tiers.map(({ tier }) => tier),
    );
    const language = languageOf(headerOf(request, 'accept-language'));
    return {
      ...{ asOf: question.asOf, knownAt: question.knownAt ?? null, exposureBasis: question.basis },
      tiers: { name, version },
      salesWindow: salesWindow(question.asOf),
      items: rows.map((row) => tierAnswer(row, content, language)),
      next: null,
    };
  }

  /** How many customers moved from which grade to which between two days. */
  @Get('rating-migrations')
  async migrations(@Query() dto: MigrationsDto) {
    const until = this.service.dateOr(dto.until);
    const from = dto.from === undefined ? addMonths(until, -12) : this.service.dateOr(dto.from);
    if (from > until) throw new DomainError('span-reversed', { from, until }, '/from');
    const question = await this.question({ asOf: until, knownAt: dto.knownAt });
    const { name, version, content } = await policyOn(this.service, 'ratingScale', question);
    const moves: RatingMove[] = [];
    for await (const rating of question.documents(ratings)) moves.push(moveOf(rating, from, until));
    const { matrix, ...beside } = ratingMigration(moves, gradeNames(content));
    return {
      ...{ from, until, knownAt: question.knownAt ?? null, ratingScale: { name, version } },
      ...matrix,
      percents: matrix.percents.map((row) => row.map((percent) => figureText(percent, 2))),
      ...beside,
    };
  }

  private question({ asOf, knownAt }: { readonly asOf?: string; readonly knownAt?: string | undefined }) {
    const known = knownAt === undefined ? undefined : instant(knownAt);
    return portfolioQuestion(this.service, this.service.dateOr(asOf), known);
  }
}

function largestOf(blocks: readonly PortfolioBlock[]) {
  return blocks.flatMap(({ concentration }) =>
    concentration.shares
      .slice(0, largestShown)
      .filter(({ kind }) => kind === 'name')
      .map(({ name: customerId }) => ({ customerId })),
  );
}
