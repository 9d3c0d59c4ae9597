import { formatMoney, type Money, parseMoney } from '@zixin/kernel';
import { IsAmountIn, IsCurrency, Nested } from './fields.js';

/** `{ "amount": "1250.00", "currency": "CNY" }`: exactly the currency's decimals. */
export class MoneyDto {
  @IsCurrency()
  currency!: string;

  @IsAmountIn('currency')
  amount!: string;

  toMoney(): Money {
    return parseMoney(this.amount, this.currency);
  }
}

/** A property that holds money. */
export function IsMoney(): PropertyDecorator {
  return Nested(() => MoneyDto);
}

/** Money as it leaves the house. */
export function moneyBody(money: Money): { readonly amount: string; readonly currency: string } {
  return { amount: formatMoney(money), currency: money.currency };
}
