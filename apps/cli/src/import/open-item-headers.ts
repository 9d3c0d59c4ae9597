import type { TableShape } from './table.js';

export type OpenItemField =
  | 'customerNumber'
  | 'customerName'
  | 'country'
  | 'invoiceNumber'
  | 'issuedOn'
  | 'dueOn'
  | 'amount'
  | 'currency'
  | 'disputed'
  | 'settledOn';

export const openItemShape: TableShape<OpenItemField> = {
  required: ['customerNumber', 'invoiceNumber', 'issuedOn', 'dueOn', 'amount'],
  dictionary: {
    customerNumber: [
      'customerID',
      'customer number',
      'customer no',
      'customer',
      'account number',
      'debtor',
      '客户编号',
      '客户代码',
      '客户编码',
      '客户号',
    ],
    customerName: ['customer name', 'name', 'company', '客户名称', '客户', '单位名称', '公司名称'],
    country: ['country', 'country code', '国家', '国家代码'],
    invoiceNumber: [
      'invoiceNumber',
      'invoice no',
      'invoice',
      'document number',
      'document no',
      'reference',
      '发票号',
      '发票号码',
      '单据号',
      '单据编号',
      '凭证号',
    ],
    issuedOn: [
      'InvoiceDate',
      'issue date',
      'issued on',
      'document date',
      'posting date',
      '开票日期',
      '发票日期',
      '单据日期',
      '业务日期',
    ],
    dueOn: ['DueDate', 'due on', 'due', 'net due date', '到期日', '到期日期', '应收日期', '应付日期'],
    amount: [
      'InvoiceAmount',
      'amount',
      'gross amount',
      'total',
      'total amount',
      '金额',
      '含税金额',
      '价税合计',
      '发票金额',
      '应收金额',
    ],
    currency: ['currency', 'currency code', 'ccy', '币种', '货币', '币别'],
    disputed: ['Disputed', 'in dispute', 'dispute', '争议', '是否争议', '有争议'],
    settledOn: [
      'SettledDate',
      'settled on',
      'paid on',
      'payment date',
      'paid date',
      'clearing date',
      '结清日期',
      '收款日期',
      '付款日期',
      '核销日期',
    ],
  },
};
