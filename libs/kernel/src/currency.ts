import { DomainError } from './domain-error.js';

/** ISO 4217 codes in use, with the decimals that are not 2 beside the code. Source: ISO 4217 list one. */
const table =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD3 BIF0 BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF4 CLP0 CNY COP CRC CUP CVE CZK ' +
  'DJF0 DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF0 GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD3 IRR ISK0 JMD JOD3 JPY0 KES KGS KHR ' +
  'KMF0 KPW KRW0 KWD3 KYD KZT LAK LBP LKR LRD LSL LYD3 MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR3 PAB ' +
  'PEN PGK PHP PKR PLN PYG0 QAR RON RSD RUB RWF0 SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND3 TOP TRY TTD TWD TZS ' +
  'UAH UGX0 USD UYI0 UYU UYW4 UZS VED VES VND0 VUV0 WST XAF0 XCD XOF0 XPF0 YER ZAR ZMW ZWG';

const decimalsByCode: ReadonlyMap<string, number> = new Map(
  table.split(' ').map((entry) => [entry.slice(0, 3), entry.length > 3 ? Number(entry[3]) : 2]),
);

export function isCurrency(code: string): boolean {
  return decimalsByCode.has(code);
}

/** Minor-unit digits of an ISO 4217 code: CNY 2, JPY 0, KWD 3. @throws DomainError `currency-unknown`. */
export function currencyDecimals(code: string): number {
  const decimals = decimalsByCode.get(code);
  if (decimals === undefined) throw new DomainError('currency-unknown', { value: code });
  return decimals;
}
