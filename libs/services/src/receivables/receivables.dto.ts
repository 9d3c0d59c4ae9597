import type { Allocation } from '@zixin/credit-account';
import {
  IsCalendarDate,
  IsForeignNumber,
  IsMoney,
  IsPlainText,
  IsUuid,
  MoneyDto,
  Nested,
  NestedList,
} from '@zixin/platform';
import { IsIn, IsOptional } from 'class-validator';
import { SegmentDto } from '../accounts/limits.dto.js';

export class InvoicedOrderDto {
  /** Id of the order, or `number:` and the caller's own number. */
  @IsPlainText(80)
  order!: string;

  @IsMoney()
  amount!: MoneyDto;
}

export class InvoiceDto extends SegmentDto {
  @IsOptional()
  @IsUuid()
  id?: string;

  @IsOptional()
  @IsForeignNumber()
  number?: string;

  @IsMoney()
  amount!: MoneyDto;

  @IsOptional()
  @IsCalendarDate()
  issuedOn?: string;

  @IsCalendarDate()
  dueOn!: string;

  @IsOptional()
  @NestedList(() => InvoicedOrderDto, 200)
  orders?: InvoicedOrderDto[];

  @IsOptional()
  @IsForeignNumber()
  sellingEntity?: string;

  @IsOptional()
  @IsForeignNumber()
  orderedBy?: string;
}

export class CreditNoteDto extends SegmentDto {
  @IsOptional()
  @IsUuid()
  id?: string;

  @IsOptional()
  @IsForeignNumber()
  number?: string;

  @IsMoney()
  amount!: MoneyDto;

  @IsOptional()
  @IsCalendarDate()
  issuedOn?: string;

  /** Id of the invoice it lowers, or `number:` and the caller's own number; absent: unapplied credit. */
  @IsOptional()
  @IsPlainText(80)
  invoice?: string;

  @IsPlainText(1_000)
  reason!: string;
}

export class AllocationItemDto {
  /** Id of the invoice, or `number:` and the caller's own number. */
  @IsPlainText(80)
  invoice!: string;

  @IsMoney()
  amount!: MoneyDto;
}

export class AllocationDto {
  @IsIn(['oldestDueFirst', 'none', 'explicit'])
  mode!: 'oldestDueFirst' | 'none' | 'explicit';

  /** With `explicit` only. */
  @IsOptional()
  @NestedList(() => AllocationItemDto, 1_000)
  items?: AllocationItemDto[];

  toAllocation(invoiceId: (reference: string) => string): Allocation {
    if (this.mode !== 'explicit') return { mode: this.mode };
    const items = (this.items ?? []).map(({ invoice, amount }) => ({
      invoiceId: invoiceId(invoice),
      amount: amount.toMoney(),
    }));
    return { mode: 'explicit', items };
  }
}

export class PaymentDto extends SegmentDto {
  @IsOptional()
  @IsUuid()
  id?: string;

  @IsOptional()
  @IsForeignNumber()
  number?: string;

  @IsMoney()
  amount!: MoneyDto;

  @IsOptional()
  @IsCalendarDate()
  receivedOn?: string;

  @IsOptional()
  @IsPlainText(100)
  method?: string;

  /** Absent: oldest due first. */
  @IsOptional()
  @Nested(() => AllocationDto)
  allocation?: AllocationDto;
}

export class ReversalDto {
  @IsPlainText(1_000)
  reason!: string;

  @IsOptional()
  @IsCalendarDate()
  reversedOn?: string;
}

export class DisputeDto {
  /** Absent: all that is open. */
  @IsOptional()
  @IsMoney()
  amount?: MoneyDto;

  @IsPlainText(1_000)
  reason!: string;

  @IsOptional()
  @IsCalendarDate()
  raisedOn?: string;
}

export class DisputeResolutionDto {
  @IsIn(['upheld', 'rejected'])
  outcome!: 'upheld' | 'rejected';

  @IsPlainText(1_000)
  note!: string;

  @IsOptional()
  @IsCalendarDate()
  resolvedOn?: string;
}

export class WriteOffDto {
  /** Absent: all that is open. */
  @IsOptional()
  @IsMoney()
  amount?: MoneyDto;

  @IsPlainText(1_000)
  reason!: string;

  @IsOptional()
  @IsCalendarDate()
  on?: string;
}

/** Money for what was written off. */
export class RecoveryDto {
  @IsOptional()
  @IsUuid()
  id?: string;

  @IsMoney()
  amount!: MoneyDto;

  @IsOptional()
  @IsCalendarDate()
  receivedOn?: string;
}
