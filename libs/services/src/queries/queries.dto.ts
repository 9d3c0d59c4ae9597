import { type CalendarDate, instant, type TwoClocks } from '@zixin/kernel';
import { IsCalendarDate, IsInstant, IsPlainText, IsQueryNumber, PageDto } from '@zixin/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';

const severalWords = /^[\w+-]{1,40}(,[\w+-]{1,40}){0,19}$/;
const eventTypes = /^[A-Z]\w{1,60}(,[A-Z]\w{1,60}){0,49}$/;
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

export function clocksOf({ asOf, knownAt }: ClocksDto): TwoClocks {
  return {
    asOf: asOf as CalendarDate | undefined,
    knownAt: knownAt === undefined ? undefined : instant(knownAt),
  };
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
  @Matches(/^[\w-]{1,80}$/)
  cursor?: string;

  /** First day of recording. */
  @IsOptional()
  @IsCalendarDate()
  from?: string;

  /** Last day of recording. */
  @IsOptional()
  @IsCalendarDate()
  until?: string;

  /** Id of a person, service or process. */
  @IsOptional()
  @IsPlainText(200)
  actor?: string;

  /** Names of what happened, such as `LimitApproved`, separated by commas. */
  @IsOptional()
  @Matches(eventTypes)
  types?: string;
}

/**
 * `sort` also takes `limit`, `used` (share of the limit), `overdue`, `overdueDays` and `daysBeyondTerms`, as of today; amounts compare as
 * those of each customer's own currency.
 */
export class CustomersDto extends PageDto {
  /** Part of a name, number or identifier, or the pinyin initials of a Chinese name. */
  @IsOptional()
  @IsPlainText(100)
  search?: string;

  @IsOptional()
  @IsIn(['active', 'inactive'])
  status?: 'active' | 'inactive';

  /** One or several, separated by commas; so are `tier`, `industry`, `region` and `warning`. */
  @IsOptional()
  @Matches(severalWords)
  grade?: string;

  @IsOptional()
  @Matches(severalWords)
  tier?: string;

  @IsOptional()
  @IsPlainText(500)
  industry?: string;

  @IsOptional()
  @IsPlainText(500)
  region?: string;

  /** The gravest level of the open warnings, `none` without one. */
  @IsOptional()
  @Matches(/^(none|info|warn|critical)(,(none|info|warn|critical)){0,3}$/)
  warning?: string;

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

export class SearchDto {
  /** Part of a name, pinyin initials, identifier or number of a customer; the beginning of an order's or invoice's number. */
  @IsPlainText(100)
  q!: string;

  /** Of each kind, 1 to 50; 10 unless said. */
  @IsOptional()
  @IsQueryNumber(1, 50)
  limit?: number;
}

export class AuditDto {
  /** First day of recording; seven days before the last unless said. */
  @IsOptional()
  @IsCalendarDate()
  from?: string;

  /** Last day of recording; today unless said. */
  @IsOptional()
  @IsCalendarDate()
  until?: string;

  /** Id of a person, service or process. */
  @IsOptional()
  @IsPlainText(200)
  actor?: string;

  /** Names of what happened, such as `LimitApproved`, separated by commas. */
  @IsOptional()
  @Matches(eventTypes)
  types?: string;

  @IsOptional()
  @Matches(name)
  customer?: string;

  /** The order of the log, `oldestFirst`, unless said. */
  @IsOptional()
  @IsIn(['oldestFirst', 'newestFirst'])
  order?: 'oldestFirst' | 'newestFirst';

  /** 1 to 200, 50 unless said. */
  @IsOptional()
  @IsQueryNumber(1, 200)
  limit?: number;

  /** `next` of the page before, in the same order. */
  @IsOptional()
  @Matches(/^[\w%.!*'()-]{1,128}$/)
  cursor?: string;
}
