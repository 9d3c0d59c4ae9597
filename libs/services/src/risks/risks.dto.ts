import { IsCalendarDate, IsCurrency, IsDecimalText, IsPlainText, PageDto } from '@zixin/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';

const name = /^[\w:.-]{1,80}$/;

export class AcknowledgementDto {
  @IsOptional()
  @IsPlainText(2_000)
  note?: string;
}

export class WarningActionDto {
  @IsIn(['lowerLimit', 'shortenTerms', 'placeHold', 'demandGuarantee', 'review'])
  action!: 'lowerLimit' | 'shortenTerms' | 'placeHold' | 'demandGuarantee' | 'review';

  /** What came of it, such as a proposal's id: needed unless this places the hold itself, or a pending proposal asks the same. */
  @IsOptional()
  @IsPlainText(200)
  reference?: string;
}

export class WarningsDto extends PageDto {
  @IsOptional()
  @Matches(name)
  customer?: string;

  @IsOptional()
  @IsIn(['info', 'warn', 'critical'])
  level?: string;

  /** `open` unless said. */
  @IsOptional()
  @IsIn(['open', 'cleared', 'all'])
  status?: string;

  @IsOptional()
  @Matches(/^[\w-]{1,64}$/)
  code?: string;

  /** `level` sorts by gravity: `-level,-raisedOn` has the worst first, of those the newest. */
  override toQuery(order: Parameters<PageDto['toQuery']>[0]): ReturnType<PageDto['toQuery']> {
    const query = super.toQuery(order);
    const sort = query.sort?.map((one) => (one.field === 'level' ? { ...one, field: 'gravity' } : one));
    return { ...query, ...(sort && { sort }) };
  }
}

export class ClimateReadingDto {
  /** 0 to 100; 50 is neutral. */
  @IsDecimalText(2)
  index!: string;

  @Matches(/^\d{4}-\d{2}$/)
  period!: string;

  @IsPlainText(200)
  source!: string;

  @IsOptional()
  @IsCalendarDate()
  publishedOn?: string;
}

export class ExchangeRateDto {
  @IsCurrency()
  base!: string;

  @IsCurrency()
  quote!: string;

  /** Units of `quote` for one unit of `base`. */
  @IsDecimalText(10)
  rate!: string;

  @IsOptional()
  @Matches(/^[a-z]{1,16}$/)
  rateType?: string;

  @IsOptional()
  @IsCalendarDate()
  on?: string;

  @IsPlainText(200)
  source!: string;
}

export class ExchangeRatesDto {
  @IsCurrency()
  base!: string;

  @IsCurrency()
  quote!: string;
}
