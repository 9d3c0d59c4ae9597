// Places are real; brands, trades and people are put together at random and belong to nobody.

/** City, its administrative code as in a 统一社会信用代码, and its region. */
export const cities: readonly (readonly [city: string, code: string, region: string])[] = [
  ['上海', '310115', '上海市'],
  ['苏州', '320505', '江苏省'],
  ['无锡', '320205', '江苏省'],
  ['常州', '320402', '江苏省'],
  ['南京', '320106', '江苏省'],
  ['昆山', '320583', '江苏省'],
  ['杭州', '330108', '浙江省'],
  ['宁波', '330203', '浙江省'],
  ['温州', '330302', '浙江省'],
  ['合肥', '340104', '安徽省'],
  ['厦门', '350203', '福建省'],
  ['济南', '370102', '山东省'],
  ['青岛', '370202', '山东省'],
  ['郑州', '410105', '河南省'],
  ['武汉', '420106', '湖北省'],
  ['长沙', '430104', '湖南省'],
  ['广州', '440106', '广东省'],
  ['深圳', '440305', '广东省'],
  ['佛山', '440604', '广东省'],
  ['东莞', '441900', '广东省'],
  ['重庆', '500112', '重庆市'],
  ['成都', '510107', '四川省'],
  ['西安', '610113', '陕西省'],
  ['天津', '120111', '天津市'],
  ['沈阳', '210102', '辽宁省'],
  ['大连', '210211', '辽宁省'],
];

export const brandStarts = '岚沐昀砺泓屹澄昕瀚铭骏霖耘璟恺烨翊煦嵘钧湛皓淳骋砚晟霁颢栩朔';
export const brandEnds = '科腾泽纬域川峰拓宸源航达禾森洲锐朗诚远力辰冠澜越盛合邦煌程格';
export const streets = [
  '创业路',
  '兴工大道',
  '望江路',
  '科苑路',
  '滨河东路',
  '工业园三路',
  '长丰街',
  '平安大道',
];

/** GB/T 4754 division, its name, and what companies of it call their trade. */
export const industries: readonly {
  readonly code: string;
  readonly name: string;
  readonly trades: readonly string[];
  readonly english: readonly string[];
}[] = [
  {
    code: 'C34',
    name: '通用设备制造业',
    trades: ['机械', '泵阀', '传动设备', '压缩机'],
    english: ['Machinery', 'Pumps', 'Drives'],
  },
  {
    code: 'C35',
    name: '专用设备制造业',
    trades: ['装备制造', '模具', '矿山机械'],
    english: ['Tooling', 'Mining Equipment'],
  },
  {
    code: 'C33',
    name: '金属制品业',
    trades: ['金属制品', '五金', '紧固件'],
    english: ['Fasteners', 'Metalworks'],
  },
  {
    code: 'C38',
    name: '电气机械和器材制造业',
    trades: ['电气', '电缆', '自动化'],
    english: ['Electric', 'Cables', 'Automation'],
  },
  {
    code: 'C29',
    name: '橡胶和塑料制品业',
    trades: ['橡塑', '密封件'],
    english: ['Polymers', 'Seals'],
  },
  { code: 'C14', name: '食品制造业', trades: ['食品', '乳品设备'], english: ['Foods', 'Dairy Systems'] },
  {
    code: 'E48',
    name: '土木工程建筑业',
    trades: ['建设工程', '路桥'],
    english: ['Civil Works', 'Construction'],
  },
  {
    code: 'F51',
    name: '批发业',
    trades: ['贸易', '机电商贸', '物资'],
    english: ['Trading', 'Supply', 'Wholesale'],
  },
  { code: 'G54', name: '道路运输业', trades: ['物流', '冷链运输'], english: ['Logistics', 'Freight'] },
];

/** Country, its legal forms and some of its towns. */
export const foreignCountries: readonly {
  readonly country: string;
  readonly forms: readonly string[];
  readonly towns: readonly string[];
}[] = [
  { country: 'GB', forms: ['Ltd', 'plc'], towns: ['Sheffield', 'Leeds', 'Bristol'] },
  { country: 'US', forms: ['Inc.', 'LLC'], towns: ['Toledo, OH', 'Tulsa, OK', 'Reno, NV'] },
  { country: 'DE', forms: ['GmbH', 'AG'], towns: ['Kassel', 'Ulm', 'Bremen'] },
  { country: 'NL', forms: ['B.V.'], towns: ['Breda', 'Zwolle'] },
  { country: 'SG', forms: ['Pte. Ltd.'], towns: ['Singapore'] },
  { country: 'AU', forms: ['Pty Ltd'], towns: ['Geelong', 'Newcastle'] },
];

export const coinedStarts = [
  'Var',
  'Kel',
  'Nor',
  'Tam',
  'Bryn',
  'Osk',
  'Lun',
  'Quar',
  'Dov',
  'Hest',
  'Mar',
  'Ild',
];
export const coinedEnds = [
  'dane',
  'wick',
  'lora',
  'vane',
  'mere',
  'stead',
  'quist',
  'holm',
  'aris',
  'tonn',
  'ea',
];

export const surnames = '王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋';
export const givenCharacters =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉萍红鹏辉建国志文斌宇浩凯嘉欣怡';
export const firstNames = [
  'Alan',
  'Brigitte',
  'Colin',
  'Dagmar',
  'Esther',
  'Frank',
  'Greta',
  'Hugh',
  'Ingrid',
  'James',
];
export const lastNames = [
  'Aldridge',
  'Brandt',
  'Carver',
  'de Wit',
  'Ellwood',
  'Fischer',
  'Grady',
  'Holtz',
  'Imms',
  'Joyner',
];
