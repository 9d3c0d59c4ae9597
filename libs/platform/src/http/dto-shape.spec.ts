import { plainToInstance } from 'class-transformer';
import {
  ArrayUnique,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
  validateSync,
} from 'class-validator';
import fc from 'fast-check';
import { readDto } from './dto-shape.js';
import {
  IsCalendarDate,
  IsDecimalText,
  IsForeignNumber,
  IsInstant,
  IsPlainText,
  IsUuid,
  Nested,
  NestedList,
} from './fields.js';
import { IsMoney, MoneyDto, moneyBody } from './money.dto.js';
import { PageDto } from './page.dto.js';
import type { Complaint } from './refusal.js';

class LineDto {
  @IsString()
  @MaxLength(5)
  sku!: string;

  @IsInt()
  @Min(1)
  @Max(99)
  pieces!: number;
}

class OrderDto {
  @IsForeignNumber()
  number!: string;

  @IsMoney()
  total!: MoneyDto;

  @IsOptional()
  @IsIn(['road', 'rail'])
  via?: string;

  @IsOptional()
  @ArrayUnique()
  @IsString({ each: true })
  tags?: string[];

  @NestedList(() => LineDto, 3)
  lines!: LineDto[];

  @ValidateIf((order: OrderDto) => order.via === 'rail')
  @IsCalendarDate()
  departsOn?: string;
}

const order = {
  number: 'O-1',
  total: { amount: '1250.00', currency: 'CNY' },
  lines: [{ sku: 'A', pieces: 2 }],
};

function complaintsAbout(dto: abstract new () => object, value: unknown): Complaint[] {
  const complaints: Complaint[] = [];
  readDto(dto, value, complaints);
  return complaints;
}
const told = (value: unknown) =>
  complaintsAbout(OrderDto, value).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('reading a DTO', () => {
  it('gives instances all the way down', () => {
    const complaints: Complaint[] = [];
    const read = readDto(OrderDto, { ...order, via: null, tags: ['x'] }, complaints);
    expect(complaints).toEqual([]);
    expect(read).toBeInstanceOf(OrderDto);
    expect(read.total.toMoney()).toEqual({ minor: 125_000, currency: 'CNY' });
    expect(read.lines[0]).toBeInstanceOf(LineDto);
    expect('via' in read).toBe(false);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing at all', undefined, [' is-object']],
    ['a list', [], [' is-object']],
    ['nothing required', {}, ['/number required', '/total required', '/lines required']],
    ['a foreign property', { ...order, 'a/b~c': 1 }, ['/a~1b~0c unknown-property']],
    [
      'a foreign property inside',
      { ...order, lines: [{ sku: 'A', pieces: 1, x: 1 }] },
      ['/lines/0/x unknown-property'],
    ],
    ['text for a number', { ...order, lines: [{ sku: 'A', pieces: '2' }] }, ['/lines/0/pieces is-int']],
    [
      'the first broken rule only',
      { ...order, lines: [{ sku: 7, pieces: 100 }] },
      ['/lines/0/sku is-string', '/lines/0/pieces max'],
    ],
    ['too many lines', { ...order, lines: Array(4).fill(order.lines[0]) }, ['/lines array-max-size']],
    ['no list', { ...order, lines: order.lines[0] }, ['/lines is-array']],
    ['a wrong entry', { ...order, tags: ['a', 2] }, ['/tags/1 is-string']],
    ['no choice of ours', { ...order, via: 'air' }, ['/via is-in']],
    ['a condition that holds', { ...order, via: 'rail' }, ['/departsOn required']],
    [
      'too few decimals',
      { ...order, total: { amount: '1250.0', currency: 'CNY' } },
      ['/total/amount amount'],
    ],
    ['an exponent', { ...order, total: { amount: '1e3', currency: 'JPY' } }, ['/total/amount amount']],
    ['a number as amount', { ...order, total: { amount: 1250, currency: 'JPY' } }, ['/total/amount amount']],
    [
      'no currency of the world',
      { ...order, total: { amount: '1.00', currency: 'ABC' } },
      ['/total/currency currency'],
    ],
    ['money without a currency', { ...order, total: { amount: '1.00' } }, ['/total/currency required']],
  ])('complains of %s', (_, value, complaints) => {
    expect(told(value)).toEqual(complaints);
  });

  it('tells the arguments of a rule', () => {
    expect(complaintsAbout(OrderDto, { ...order, via: 'air' })[0]?.params).toEqual({ 0: 'road, rail' });
  });

  it('accepts and refuses what class-validator does', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.integer({ min: -5, max: 120 }),
      fc.boolean(),
      fc.constant(null),
    );
    const line = fc.record(
      { sku: fc.oneof(fc.string({ maxLength: 7 }), anything), pieces: anything, more: anything },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(line, (value) => {
        const theirs = validateSync(plainToInstance(LineDto, value), {
          whitelist: true,
          forbidNonWhitelisted: true,
        });
        expect(complaintsAbout(LineDto, value).length > 0).toBe(theirs.length > 0);
      }),
    );
  });

  it('refuses to compile what it cannot check', () => {
    class Unmarked {
      @ValidateNested()
      line!: LineDto;
    }
    class Grouped {
      @IsString({ groups: ['some'] })
      text!: string;
    }
    expect(() => complaintsAbout(Unmarked, { line: {} })).toThrow('Unmarked.line');
    expect(() => complaintsAbout(Grouped, { text: '' })).toThrow('Grouped.text');
  });
});

describe('fields', () => {
  class FieldsDto {
    @IsOptional()
    @IsCalendarDate()
    day?: string;
    @IsOptional()
    @IsInstant()
    at?: string;
    @IsOptional()
    @IsUuid()
    id?: string;
    @IsOptional()
    @IsForeignNumber()
    number?: string;
    @IsOptional()
    @IsPlainText(10)
    reason?: string;
    @IsOptional()
    @IsDecimalText(4)
    rate?: string;
    @IsOptional()
    @Nested(() => MoneyDto)
    money?: MoneyDto;
  }

  it.each([
    { day: '2028-02-29' },
    { at: '2026-01-01T00:00:00Z' },
    { at: '2026-01-01T08:00:00.123+08:00' },
    { id: '018f3c5e-7b1a-7c3d-8e4f-1234567890ab' },
    { number: '发票 2026/001' },
    { reason: '第一行\n第二行' },
    { rate: '-0.1234' },
    { money: { amount: '-5', currency: 'JPY' } },
  ])('take %j', (value) => {
    expect(complaintsAbout(FieldsDto, value)).toEqual([]);
  });

  it.each([
    [{ day: '2026-02-29' }, 'calendar-date'],
    [{ day: '2026-2-1' }, 'calendar-date'],
    [{ day: 20260201 }, 'calendar-date'],
    [{ at: '2026-01-01' }, 'instant'],
    [{ at: '2026-01-01T00:00:00' }, 'instant'],
    [{ id: '018F3C5E-7B1A-7C3D-8E4F-1234567890AB' }, 'uuid'],
    [{ number: ' O-1' }, 'foreign-number'],
    [{ number: 'O\u00001' }, 'foreign-number'],
    [{ number: 'x'.repeat(65) }, 'foreign-number'],
    [{ reason: ' \n ' }, 'plain-text'],
    [{ reason: '12345678901' }, 'plain-text'],
    [{ rate: '0.12345' }, 'decimal-text'],
    [{ rate: 0.1 }, 'decimal-text'],
  ])('refuse %j', (value, rule) => {
    expect(complaintsAbout(FieldsDto, value).map((complaint) => complaint.rule)).toEqual([rule]);
  });

  it('write money as it was read', () => {
    expect(moneyBody({ minor: 125_000, currency: 'CNY' })).toEqual({ amount: '1250.00', currency: 'CNY' });
  });
});

describe('pages', () => {
  const read = (query: object) => {
    const complaints: Complaint[] = [];
    const page = readDto(PageDto, query, complaints, 'unknown-parameter');
    return { page, told: complaints.map(({ pointer, rule }) => `${pointer} ${rule}`) };
  };

  it('ask the read store', () => {
    const { page } = read({ limit: '200', sort: 'name,-dueOn', cursor: 'abc' });
    expect(page.toQuery()).toEqual({
      limit: 200,
      sort: [{ field: 'name' }, { field: 'dueOn', descending: true }],
      cursor: 'abc',
    });
    expect(read({}).page.toQuery([{ field: 'name' }])).toEqual({ limit: 50, sort: [{ field: 'name' }] });
  });

  it.each([
    [{ limit: '201' }, '/limit max'],
    [{ limit: '0' }, '/limit min'],
    [{ limit: '1.5' }, '/limit is-int'],
    [{ limit: ['1', '2'] }, '/limit is-int'],
    [{ sort: 'a;b' }, '/sort matches'],
    [{ q: 'x' }, '/q unknown-parameter'],
  ])('refuse %j', (query, told) => {
    expect(read(query).told).toEqual([told]);
  });
});
