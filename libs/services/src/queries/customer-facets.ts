import { collectionOf, type Condition, type Tally } from '@zixin/kernel';
import { customers } from '@zixin/views';
import type { CustomersDto } from './queries.dto.js';
import type { Reads } from './reads.js';

type Filters = Pick<CustomersDto, 'search' | Facet>;
const facetNames = ['grade', 'tier', 'industry', 'region', 'warning', 'status', 'currency'] as const;
type Facet = (typeof facetNames)[number];

/** `grade`, `tier`, `industry` and `warning` take several values, separated by commas: one of them. */
export function customerConditions({ search, ...filters }: Filters): readonly Condition[] {
  const chosen = facetNames.flatMap((field) => {
    const value = filters[field];
    return value === undefined ? [] : [{ field, in: value.split(',') }];
  });
  return [...searching(search), ...chosen];
}

function searching(text: string | undefined): readonly Condition[] {
  return text ? [{ field: 'searchText', contains: text.toLowerCase() }] : [];
}

/** How many customers each value of a facet has, under the filters of the other facets; `null` stands for no value. */
export async function customerFacets(reads: Reads, filters: Filters) {
  const counts = new Map(facetNames.map((name) => [name, new Map<string | null, number>()]));
  const search = searching(filters.search);
  for (const tally of await reads.readStore.tally(collectionOf(customers), facetNames, search))
    countIn(counts, tally, filters);
  const valuesOf = (name: Facet) =>
    [...(counts.get(name) ?? [])]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
  return facetNames.map((field) => ({ field, values: valuesOf(field) }));
}

function countIn(
  counts: ReadonlyMap<Facet, Map<string | null, number>>,
  { values, count }: Tally,
  filters: Filters,
): void {
  const missed = facetNames.filter((name, index) => {
    const wanted = filters[name]?.split(',');
    return wanted !== undefined && !wanted.includes(textOf(values[index]) ?? '');
  });
  for (const [index, name] of facetNames.entries()) {
    if (missed.some((other) => other !== name)) continue;
    const value = textOf(values[index]);
    const counted = counts.get(name);
    counted?.set(value, (counted.get(value) ?? 0) + count);
  }
}

const textOf = (value: Tally['values'][number] = null) => (value === null ? null : String(value));
