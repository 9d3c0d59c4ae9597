import {
  IsCalendarDate,
  IsDecimalText,
  IsForeignNumber,
  IsMoney,
  IsPlainText,
  IsUuid,
  MoneyDto,
} from '@zixin/platform';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { SegmentDto } from '../accounts/limits.dto.js';

/** Amounts are gross, tax included. */
export class OrderDto extends SegmentDto {
  @IsOptional()
  @IsUuid()
  id?: string;

  /** The caller's own number of the order, unique within the account. */
  @IsOptional()
  @IsForeignNumber()
  number?: string;

  @IsMoney()
  amount!: MoneyDto;

  @IsOptional()
  @IsCalendarDate()
  placedOn?: string;

  @IsOptional()
  @IsCalendarDate()
  shipOn?: string;

  /** Payment terms asked for, in days; absent: those granted. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(365)
  termsDays?: number;

  /** To be paid in full before it ships. */
  @IsOptional()
  @IsBoolean()
  prepaid?: boolean;

  @IsOptional()
  @IsForeignNumber()
  sellingEntity?: string;

  @IsOptional()
  @IsForeignNumber()
  orderedBy?: string;
}

export class ReleaseDto {
  /** Release it although its check holds it; needs the authority for the resulting exposure, and a reason. */
  @IsOptional()
  @IsBoolean()
  override?: boolean;

  @IsOptional()
  @IsPlainText(1_000)
  reason?: string;
}

export class AmendmentDto {
  @IsOptional()
  @IsMoney()
  amount?: MoneyDto;

  @IsOptional()
  @IsCalendarDate()
  shipOn?: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(365)
  termsDays?: number;
}

/** An amount or a share of the order, in percent. */
export class DeliveryDto {
  @IsOptional()
  @IsUuid()
  id?: string;

  @IsOptional()
  @IsForeignNumber()
  number?: string;

  @IsOptional()
  @IsMoney()
  amount?: MoneyDto;

  @IsOptional()
  @IsDecimalText(4)
  sharePercent?: string;

  /** Nothing more of the order will be delivered. */
  @IsOptional()
  @IsBoolean()
  final?: boolean;

  @IsOptional()
  @IsCalendarDate()
  deliveredOn?: string;
}
