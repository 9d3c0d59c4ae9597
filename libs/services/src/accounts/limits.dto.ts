import type { Limit } from '@zixin/credit-account';
import { DomainError } from '@zixin/kernel';
import { IsCalendarDate, IsCurrency, IsMoney, IsPlainText, MoneyDto, Nested } from '@zixin/platform';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

const segment = /^[a-z][a-z0-9-]{0,31}$/;

/** `kind` AMOUNT comes with an amount; NONE and UNLIMITED come without. */
export class LimitDto {
  @IsIn(['NONE', 'AMOUNT', 'UNLIMITED'])
  kind!: 'NONE' | 'AMOUNT' | 'UNLIMITED';

  @IsOptional()
  @IsMoney()
  amount?: MoneyDto;

  /** @throws DomainError `limit-amount` when the amount does not fit the kind. */
  toLimit(): Limit {
    if ((this.kind === 'AMOUNT') !== (this.amount !== undefined)) {
      throw new DomainError('limit-amount', { kind: this.kind }, '/limit/amount');
    }
    return this.amount
      ? { kind: 'AMOUNT', amount: this.amount.toMoney() }
      : { kind: this.kind as 'NONE' | 'UNLIMITED' };
  }
}

export class SegmentDto {
  @IsOptional()
  @Matches(segment)
  segment?: string;
}

export class OpenAccountDto {
  @Matches(segment)
  segment!: string;

  @IsCurrency()
  currency!: string;

  @IsOptional()
  @IsCalendarDate()
  openedOn?: string;
}

/**
 * Without a limit: the one that the policy in force computes, from today without end. When that proposes nothing, `proposal` is `null`
 * and `reason` says why: `already-pending` (with `pendingProposalId`) or `equals-limit-in-force`.
 */
export class LimitProposalDto extends SegmentDto {
  @IsOptional()
  @Nested(() => LimitDto)
  limit?: LimitDto;

  @IsOptional()
  @IsCalendarDate()
  from?: string;

  /** Last day, inclusive; absent: no end. */
  @IsOptional()
  @IsCalendarDate()
  until?: string;

  @IsPlainText(1_000)
  reason!: string;
}

export class TemporaryLimitDto extends SegmentDto {
  /** `uplift` comes on top of the base limit, `override` instead of it where it is more. */
  @IsIn(['uplift', 'override'])
  mode!: 'uplift' | 'override';

  @IsMoney()
  amount!: MoneyDto;

  @IsOptional()
  @IsCalendarDate()
  from?: string;

  @IsCalendarDate()
  until!: string;

  @IsPlainText(1_000)
  reason!: string;
}

/**
 * Without days: the terms that the policy in force lists for the customer's grade. When that proposes nothing, `proposal` is `null`
 * and `reason` says why: `already-pending` (with `pendingProposalId`) or `equals-terms-in-force`.
 */
export class TermsProposalDto extends SegmentDto {
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(365)
  netDays?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  prepaymentPercent?: number;

  @IsOptional()
  @IsCalendarDate()
  from?: string;

  @IsPlainText(1_000)
  reason!: string;
}

export class HoldDto extends SegmentDto {
  @IsPlainText(1_000)
  reason!: string;
}

export class ReasonDto {
  @IsPlainText(1_000)
  reason!: string;
}
