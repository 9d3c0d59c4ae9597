import {
  IsCalendarDate,
  IsForeignNumber,
  IsInstant,
  IsPlainText,
  IsQueryNumber,
  PageDto,
} from '@zixin/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';

const name = /^[\w:.-]{1,80}$/;

/** As of a business date, as known at an instant; either may be absent. */
export class ClocksDto {
  @IsOptional()
  @IsCalendarDate()
  asOf?: string;

  @IsOptional()
  @IsInstant()
  knownAt?: string;
}

export class PortfolioDto extends ClocksDto {
  /** Id of one customer, or `number:` and its number. */
  @IsOptional()
  @Matches(name)
  customer?: string;
}

export class BehaviourDto extends PortfolioDto {
  /** Days after the due date that do not make an item late, for the overdue rate by count. */
  @IsOptional()
  @IsQueryNumber(0, 90)
  graceDays?: number;
}

export class TimelineDto extends ClocksDto {
  /** 1 to 1,000, newest first; 200 unless said. */
  @IsOptional()
  @IsQueryNumber(1, 1_000)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^\d{1,9}$/)
  cursor?: string;
}

export class CustomersDto extends PageDto {
  /** Part of a name, number or identifier. */
  @IsOptional()
  @IsPlainText(100)
  search?: string;

  @IsOptional()
  @IsIn(['active', 'inactive'])
  status?: 'active' | 'inactive';

  @IsOptional()
  @IsForeignNumber()
  industry?: string;

  @IsOptional()
  @IsPlainText(100)
  region?: string;

  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string;
}

export class OwnedDto extends PageDto {
  @IsOptional()
  @Matches(name)
  customer?: string;
}

export class OpenItemsDto extends OwnedDto {
  @IsOptional()
  @IsCalendarDate()
  asOf?: string;

  /** `open` (the default), or `all` that were issued by the date. */
  @IsOptional()
  @IsIn(['open', 'all'])
  show?: 'open' | 'all';
}

export class OrdersDto extends OwnedDto {
  @IsOptional()
  @IsIn(['reserved', 'deferred', 'held', 'ready', 'released', 'delivered', 'cancelled'])
  status?: string;
}

export class ApprovalsDto extends OwnedDto {
  @IsOptional()
  @IsIn(['pending', 'approved', 'declined'])
  status?: string;

  @IsOptional()
  @IsIn(['limit', 'temporary', 'terms', 'warningAction'])
  kind?: string;
}

export class LimitsRangeDto {
  @IsOptional()
  @IsCalendarDate()
  from?: string;

  @IsOptional()
  @IsCalendarDate()
  until?: string;
}
