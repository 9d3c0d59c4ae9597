import { IsCalendarDate, IsCurrency, IsPlainText, Nested, PageDto } from '@zixin/platform';
import { IsOptional } from 'class-validator';
import { LimitDto, SegmentDto } from '../accounts/limits.dto.js';

export class GroupDto {
  @IsPlainText(200)
  name!: string;

  /** Of its limit and of all that it adds up; the house's unless said. */
  @IsOptional()
  @IsCurrency()
  currency?: string;

  @IsOptional()
  @IsCalendarDate()
  formedOn?: string;
}

export class MemberDto extends SegmentDto {
  /** Id of the customer, or `number:` and its number. */
  @IsPlainText(200)
  customer!: string;
}

export class GroupLimitProposalDto {
  /** In the group's currency. */
  @Nested(() => LimitDto)
  limit!: LimitDto;

  @IsPlainText(1_000)
  reason!: string;
}

export class RevaluationDto {
  /** The last rates of a day on or before this one; today's unless said. */
  @IsOptional()
  @IsCalendarDate()
  on?: string;
}

export class GroupsDto extends PageDto {}
