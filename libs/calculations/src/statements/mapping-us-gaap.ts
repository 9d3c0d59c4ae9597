import type { LineMapping } from './mapping.js';

/**
 * Tags of the US-GAAP taxonomy, the preferred first. EBIT is operating income, and equity leaves non-controlling interests
 * out: they and redeemable ones are `minorityInterests`.
 */
export const usGaapMapping: readonly LineMapping[] = [
  {
    line: 'cash',
    first: [
      'CashAndCashEquivalentsAtCarryingValue',
      'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
      'Cash',
    ],
  },
  {
    line: 'shortTermInvestments',
    first: [
      'ShortTermInvestments',
      'MarketableSecuritiesCurrent',
      'AvailableForSaleSecuritiesDebtSecuritiesCurrent',
    ],
  },
  { line: 'notesReceivable', first: ['NotesReceivableNetCurrent', 'NotesAndLoansReceivableNetCurrent'] },
  {
    line: 'accountsReceivable',
    first: [
      'AccountsReceivableNetCurrent',
      'ReceivablesNetCurrent',
      'AccountsNotesAndLoansReceivableNetCurrent',
    ],
  },
  { line: 'prepayments', first: ['PrepaidExpenseAndOtherAssetsCurrent', 'PrepaidExpenseCurrent'] },
  { line: 'otherReceivables', first: ['OtherReceivablesNetCurrent', 'NontradeReceivablesCurrent'] },
  {
    line: 'inventory',
    first: ['InventoryNet', 'InventoryNetOfAllowancesCustomerAdvancesAndProgressBillings'],
  },
  { line: 'otherCurrentAssets', first: ['OtherAssetsCurrent'] },
  { line: 'currentAssets', first: ['AssetsCurrent'] },
  { line: 'fixedAssets', first: ['PropertyPlantAndEquipmentNet'] },
  {
    line: 'intangibleAssets',
    first: ['IntangibleAssetsNetExcludingGoodwill', 'FiniteLivedIntangibleAssetsNet'],
  },
  { line: 'goodwill', first: ['Goodwill'] },
  { line: 'otherNonCurrentAssets', first: ['OtherAssetsNoncurrent'] },
  { line: 'nonCurrentAssets', first: ['AssetsNoncurrent'] },
  { line: 'totalAssets', first: ['Assets'] },
  {
    line: 'shortTermBorrowings',
    first: [
      'DebtCurrent',
      'ShortTermBorrowings',
      'LongTermDebtAndCapitalLeaseObligationsCurrent',
      'LongTermDebtCurrent',
      'CommercialPaper',
    ],
  },
  { line: 'notesPayable', first: ['NotesPayableCurrent'] },
  {
    line: 'accountsPayable',
    first: [
      'AccountsPayableCurrent',
      'AccountsPayableTradeCurrent',
      'AccountsPayableAndAccruedLiabilitiesCurrent',
    ],
  },
  {
    line: 'advancesReceived',
    first: ['ContractWithCustomerLiabilityCurrent', 'DeferredRevenueCurrent', 'CustomerDepositsCurrent'],
  },
  { line: 'taxesPayable', first: ['TaxesPayableCurrent', 'AccruedIncomeTaxesCurrent'] },
  { line: 'otherCurrentLiabilities', first: ['OtherLiabilitiesCurrent', 'AccruedLiabilitiesCurrent'] },
  { line: 'currentLiabilities', first: ['LiabilitiesCurrent'] },
  {
    line: 'longTermBorrowings',
    first: ['LongTermDebtNoncurrent', 'LongTermDebtAndCapitalLeaseObligations', 'LongTermDebt'],
  },
  { line: 'otherNonCurrentLiabilities', first: ['OtherLiabilitiesNoncurrent'] },
  { line: 'nonCurrentLiabilities', first: ['LiabilitiesNoncurrent'] },
  { line: 'totalLiabilities', first: ['Liabilities'] },
  { line: 'paidInCapital', first: ['CommonStockValue', 'CommonStocksIncludingAdditionalPaidInCapital'] },
  { line: 'capitalReserve', first: ['AdditionalPaidInCapital', 'AdditionalPaidInCapitalCommonStock'] },
  { line: 'retainedEarnings', first: ['RetainedEarningsAccumulatedDeficit'] },
  {
    line: 'minorityInterests',
    sum: ['MinorityInterest', 'RedeemableNoncontrollingInterestEquityCarryingAmount'],
  },
  {
    line: 'equity',
    first: ['StockholdersEquity', 'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest'],
  },
  {
    line: 'revenue',
    first: ['Revenues', 'RevenueFromContractWithCustomerExcludingAssessedTax', 'SalesRevenueNet'],
  },
  { line: 'costOfSales', first: ['CostOfRevenue', 'CostOfGoodsAndServicesSold', 'CostOfGoodsSold'] },
  { line: 'grossProfit', first: ['GrossProfit'] },
  { line: 'operatingExpenses', first: ['OperatingExpenses'] },
  { line: 'operatingIncome', first: ['OperatingIncomeLoss'] },
  {
    line: 'interestExpense',
    first: ['InterestExpense', 'InterestExpenseNonoperating', 'InterestExpenseDebt'],
  },
  { line: 'ebit', first: ['OperatingIncomeLoss'] },
  {
    line: 'profitBeforeTax',
    first: [
      'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
      'IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments',
    ],
  },
  { line: 'incomeTax', first: ['IncomeTaxExpenseBenefit'] },
  { line: 'netIncome', first: ['NetIncomeLoss', 'ProfitLoss'] },
  {
    line: 'depreciation',
    first: [
      'Depreciation',
      'DepreciationDepletionAndAmortization',
      'DepreciationAmortizationAndAccretionNet',
    ],
  },
  { line: 'amortisation', first: ['AmortizationOfIntangibleAssets'] },
  { line: 'operatingCashFlow', first: ['NetCashProvidedByUsedInOperatingActivities'] },
  { line: 'investingCashFlow', first: ['NetCashProvidedByUsedInInvestingActivities'] },
  { line: 'financingCashFlow', first: ['NetCashProvidedByUsedInFinancingActivities'] },
];
