import { IsCalendarDate, IsCurrency, IsDecimalText, IsInstant, IsQueryNumber } from '@zixin/platform';
import { IsOptional, Matches } from 'class-validator';
import { ClocksDto } from '../queries/queries.dto.js';

const percent = String.raw`(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)`;

export class PortfolioOnDto extends ClocksDto {
  /** Only the block of this currency. */
  @IsOptional()
  @IsCurrency()
  currency?: string;

  /** Lifetime loss rates of the provision matrix instead of the house's own: five percents, from current to 91+, such as `0.3,1.6,3.6,6.6,10.6`. */
  @IsOptional()
  @Matches(new RegExp(`^${percent}(,${percent}){4}$`))
  lossRates?: string;

  /** Forward-looking factor on the loss rates; 1 unless said. */
  @IsOptional()
  @Matches(/^\d{1,2}(\.\d{1,4})?$/)
  scalar?: string;
}

export class MigrationsDto {
  /** Start; a year before the end unless said. */
  @IsOptional()
  @IsCalendarDate()
  from?: string;

  /** End; today unless said. */
  @IsOptional()
  @IsCalendarDate()
  until?: string;

  @IsOptional()
  @IsInstant()
  knownAt?: string;
}

export class DecisionsDto extends ClocksDto {
  /** 1 to 200, newest first; 50 unless said. */
  @IsOptional()
  @IsQueryNumber(1, 200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^[\w-]{1,80}$/)
  cursor?: string;
}

export class CounterfactualsDto {
  /** The limit to reach, in the currency of the account: decimal text; one step above today's proposal unless said. */
  @IsOptional()
  @IsDecimalText(3)
  limit?: string;
}
