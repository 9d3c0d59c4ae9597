import { collectionOf } from '@zixin/kernel';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles, Scope } from '@zixin/platform';
import { type CustomerRating, type OverrideRecord, ratingOverrides, ratings } from '@zixin/views';
import { answered, ownerOf, pageOf, same } from '../queries/list-pages.js';
import { readers } from '../roles.js';
import { ServiceContext } from '../service-context.js';
import { ratingAnswer } from './rating-answers.js';
import { OverridesDto, RatingsDto, ReviewsDto } from './ratings.dto.js';

@ApiTags('ratings')
@Controller('v1')
@Roles(...readers)
@Scope('credit:read')
export class RatingReadsController {
  constructor(@Inject(ServiceContext) private readonly service: ServiceContext) {}

  @Get('ratings')
  async ratings(@Query() dto: RatingsDto) {
    const { grade, tier } = dto;
    const where = [...(await ownerOf(this.service, dto)), ...same({ grade, tier })];
    const order = [{ field: 'ratedOn', descending: true }];
    const page = await pageOf<CustomerRating>(this.service, collectionOf(ratings), dto, { where, order });
    return answered(page, (rating) => ratingAnswer(rating, this.service.reads.today()));
  }

  /** Open reviews, the first due first. */
  @Get('reviews')
  async reviews(@Query() dto: ReviewsDto) {
    const due = dto.dueBy === undefined ? [] : [{ field: 'reviewDueOn', atMost: dto.dueBy }];
    const where = [...(await ownerOf(this.service, dto)), { field: 'reviewDueOn', above: '' }, ...due];
    const order = [{ field: 'reviewDueOn' }];
    const page = await pageOf<CustomerRating>(this.service, collectionOf(ratings), dto, { where, order });
    const today = this.service.reads.today();
    return answered(page, (rating) => {
      const { customerId, grade, tier, review } = ratingAnswer(rating, today);
      return { customerId, grade, tier, ...review, overdue: review !== null && review.dueOn < today };
    });
  }

  @Get('rating-overrides')
  async overrides(@Query() dto: OverridesDto) {
    const where = [...(await ownerOf(this.service, dto)), ...same({ status: dto.status })];
    const order = [{ field: 'requestedAt' }];
    const collection = collectionOf(ratingOverrides);
    const page = await pageOf<OverrideRecord>(this.service, collection, dto, { where, order });
    return answered(page, ({ overrideId, ...record }) => ({ id: overrideId, ...record }));
  }
}
