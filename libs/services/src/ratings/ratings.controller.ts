import type { RatingCommand } from '@zixin/rating';
import { gradeOn } from '@zixin/rating';
import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CalendarDate } from '@zixin/kernel';
import { answerOf, type CommandRequest, Commanding, Roles, Scope } from '@zixin/platform';
import type { FastifyReply } from '@zixin/platform';
import { ReasonDto } from '../accounts/limits.dto.js';
import { customerOf } from '../queries/documents.js';
import { creditPeople, deciders } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { ratingEventAnswer } from './rating-answers.js';
import { OverrideDto, ReviewCompletionDto, ReviewDto, ScoreDto } from './ratings.dto.js';

@ApiTags('ratings')
@Controller('v1')
@Scope('ratings:write')
export class RatingsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  /** Scores the customer from what is known on a day, under the policies in force. */
  @Post('customers/:customer/scores')
  @Roles(...creditPeople)
  async score(
    @Param('customer') customer: string,
    @Body() dto: ScoreDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const data = { scoreId: call.idOf('score'), reason: dto.reason, on: this.service.dateOr(dto.on) };
    const customerId = await this.service.customerId(customer);
    return this.run(customerId, { type: 'ScoreCredit', data }, call, reply, data.scoreId);
  }

  /** Asks for a rating against the model; a second person approves it. */
  @Post('customers/:customer/rating-overrides')
  @Roles(...creditPeople)
  async requestOverride(
    @Param('customer') customer: string,
    @Body() { to, reason, until }: OverrideDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const overrideId = call.idOf('override');
    const data = { overrideId, to, reason, until: until as CalendarDate };
    const customerId = await this.service.customerId(customer);
    return this.run(customerId, { type: 'RequestRatingOverride', data }, call, reply, overrideId);
  }

  @Post('rating-overrides/:id/approval')
  @Roles(...deciders)
  async approveOverride(
    @Param('id') overrideId: string,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await customerOf(this.service.reads, 'override', overrideId);
    const command = { type: 'ApproveRatingOverride', data: { overrideId } } as const;
    return this.run(customerId, command, call, reply, overrideId);
  }

  @Post('rating-overrides/:id/decline')
  @Roles(...creditPeople)
  async declineOverride(
    @Param('id') overrideId: string,
    @Body() { reason }: ReasonDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await customerOf(this.service.reads, 'override', overrideId);
    const command = { type: 'DeclineRatingOverride', data: { overrideId, reason } } as const;
    return this.run(customerId, command, call, reply, overrideId);
  }

  /** Sets the day of the next review. */
  @Post('customers/:customer/reviews')
  @Roles(...creditPeople)
  async scheduleReview(
    @Param('customer') customer: string,
    @Body() { dueOn }: ReviewDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await this.service.customerId(customer);
    const command = { type: 'ScheduleReview', data: { dueOn: dueOn as CalendarDate } } as const;
    return this.run(customerId, command, call, reply, null);
  }

  /** Ends a review without an investigation; completing the investigation it opened ends it too. */
  @Post('customers/:customer/reviews/:review/completion')
  @Roles(...creditPeople)
  async completeReview(
    @Param('customer') customer: string,
    @Param('review') reviewId: string,
    @Body() dto: ReviewCompletionDto,
    @Commanding() call: CommandRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const customerId = await this.service.customerId(customer);
    const data = { reviewId, conclusion: dto.conclusion, on: this.service.dateOr(dto.on) };
    return this.run(customerId, { type: 'CompleteReview', data }, call, reply, reviewId);
  }

  private async run(
    customerId: string,
    command: RatingCommand,
    call: CommandRequest,
    reply: FastifyReply,
    id: string | null,
  ) {
    const { commands, reads } = this.service;
    await this.service.requireMatch(call, () => commands.states.rating(customerId));
    const outcome = await commands.rating(customerId, command, call.envelope(undefined));
    const { state } = outcome;
    const { tier, review } = state;
    const recorded = outcome.events.map(ratingEventAnswer);
    const rating = { grade: gradeOn(state, reads.today()), tier, review };
    return answerOf(reply, outcome, { id, customerId, recorded, rating }, { created: true });
  }
}
