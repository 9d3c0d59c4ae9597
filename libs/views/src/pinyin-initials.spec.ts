import { pinyinInitials } from './pinyin-initials.js';

describe('pinyin initials', () => {
  it.each([
    ['北方钢铁有限公司', 'bfgtyxgs'],
    ['上海宝山（集团）', 'shbsjt'],
    ['TCL 王牌 3号', 'tclwp3h'],
    ['阿里埃安恩鄂尔多斯', 'alaaeeeds'],
    ['华为技术', 'hwjs'],
    ['泰康美的格力欧派苏宁', 'tkmdglopsn'],
  ])('of %s are %s', (name, initials) => expect(pinyinInitials(name)).toEqual([initials]));

  it('are all of them where a character is read in two ways, up to eight', () => {
    expect(pinyinInitials('重庆银行')).toEqual(['cqyh', 'cqyx', 'zqyh', 'zqyx']);
    expect(pinyinInitials('厦门')).toEqual(['xm', 'sm']);
    expect(pinyinInitials('行长行长行长')).toHaveLength(8);
  });

  it('are none of a name without Chinese characters', () =>
    expect(pinyinInitials('Northern Steel')).toEqual([]));
});
