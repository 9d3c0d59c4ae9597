import type { TableShape } from './table.js';

export type CustomerField =
  | 'number'
  | 'name'
  | 'uscc'
  | 'legalRepresentative'
  | 'registeredCapital'
  | 'paidInCapital'
  | 'capitalCurrency'
  | 'establishedOn'
  | 'status'
  | 'businessScope'
  | 'address'
  | 'region'
  | 'size'
  | 'industry'
  | 'cooperationFrom'
  | 'country'
  | 'currency';

export const customerShape: TableShape<CustomerField> = {
  required: ['number', 'name'],
  dictionary: {
    number: [
      'number',
      'customer number',
      'customer no',
      'customer id',
      'customer code',
      'account number',
      '客户编号',
      '客户代码',
      '客户编码',
      '客户号',
      '编号',
    ],
    name: [
      'name',
      'customer name',
      'customer',
      'company',
      'company name',
      'legal name',
      '客户名称',
      '客户',
      '单位名称',
      '公司名称',
      '企业名称',
      '名称',
    ],
    uscc: [
      'uscc',
      'unified social credit code',
      'social credit code',
      'registration number',
      '统一社会信用代码',
      '信用代码',
      '社会信用代码',
      '税号',
      '纳税人识别号',
    ],
    legalRepresentative: [
      'legal representative',
      'legal rep',
      '法定代表人',
      '法人代表',
      '法人',
      '法定代表人姓名',
    ],
    registeredCapital: ['registered capital', 'capital', '注册资本', '注册资金'],
    paidInCapital: ['paid in capital', 'paid up capital', '实缴资本', '实收资本'],
    capitalCurrency: ['capital currency', '注册资本币种', '资本币种'],
    establishedOn: [
      'established on',
      'established',
      'founded',
      'incorporated on',
      'date of incorporation',
      '成立日期',
      '成立时间',
      '注册日期',
    ],
    status: ['status', 'registration status', '登记状态', '经营状态', '企业状态', '状态'],
    businessScope: ['business scope', 'scope', '经营范围'],
    address: ['address', 'registered address', '地址', '注册地址', '住所', '企业地址'],
    region: ['region', 'province', 'area', '地区', '区域', '省份', '所属地区', '省'],
    size: ['size', 'company size', '规模', '企业规模', '人员规模'],
    industry: ['industry', 'industry code', 'sector', '行业', '行业代码', '所属行业'],
    cooperationFrom: [
      'cooperation start',
      'cooperation since',
      'cooperation from',
      'customer since',
      '合作开始日期',
      '开始合作日期',
      '合作日期',
      '合作起始日',
      '首次合作日期',
      '建档日期',
    ],
    country: ['country', 'country code', '国家', '国家代码', '国别'],
    currency: ['currency', 'currency code', 'ccy', '币种', '货币', '币别', '交易币种'],
  },
};
