import { mitigantKinds } from '@zixin/credit-account';
import { IsCalendarDate, IsDecimalText, IsMoney, IsPlainText, IsUuid, MoneyDto } from '@zixin/platform';
import { IsIn, IsOptional } from 'class-validator';
import { SegmentDto } from './limits.dto.js';

export class DefaultDto extends SegmentDto {
  @IsPlainText(1_000)
  reason!: string;

  @IsOptional()
  @IsCalendarDate()
  on?: string;
}

export class MitigantDto extends SegmentDto {
  @IsOptional()
  @IsUuid()
  id?: string;

  @IsIn(mitigantKinds)
  kind!: (typeof mitigantKinds)[number];

  /** Bank, parent company, insurer, or where the collateral is. */
  @IsPlainText(200)
  provider!: string;

  @IsMoney()
  amount!: MoneyDto;

  /** Percent of the amount that it covers; 100 unless said. */
  @IsOptional()
  @IsDecimalText(2)
  coveragePercent?: string;

  /** Percent taken off for what it may not bring in; 0 unless said. */
  @IsOptional()
  @IsDecimalText(2)
  haircutPercent?: string;

  @IsOptional()
  @IsCalendarDate()
  from?: string;

  /** Its last day. */
  @IsCalendarDate()
  until!: string;

  /** Where the document is kept. */
  @IsOptional()
  @IsPlainText(200)
  evidence?: string;
}
