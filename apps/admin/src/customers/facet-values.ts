import { useIndustryName } from '../ui/industries.js';
import { grades, useWarningLevelWord, type WarningLevel, warningLevels } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { uiTexts } from '../ui/ui.texts.js';
import type { FacetCounts, FacetName } from './customers.queries.js';
import { type CustomersKey, customersTexts } from './customers.texts.js';

type Values = FacetCounts['values'];

/** Facets whose values have an order of their own, the one that asks for most attention or ranks highest first. */
const scales: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  warning: warningLevels,
  grade: grades,
  tier: ['VIP', 'vip', 'key', 'ordinary'],
  status: ['active', 'inactive'],
};

/** The values of a scale stand as on the scale; others by how many they have, of as many by code. */
export function ordered(name: FacetName, values: Values): Values {
  const scale = scales[name] ?? [];
  const place = ({ value }: Values[number]) => {
    const at = scale.indexOf(value ?? '');
    return at < 0 ? scale.length : at;
  };
  const byCode = (a: Values[number], b: Values[number]) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1);
  return values.toSorted((a, b) => place(a) - place(b) || b.count - a.count || byCode(a, b));
}

const valueTexts: Readonly<Record<string, CustomersKey>> = {
  'status.active': 'status.active',
  'status.inactive': 'status.inactive',
};

const tierTexts = { VIP: 'tier.vip', vip: 'tier.vip', key: 'tier.key', ordinary: 'tier.ordinary' } as const;

/** What a value of a facet is called in the language of the screen; a code without a name stays itself. */
export function useFacetWord(): (name: FacetName, value: string) => string {
  const say = useTexts(customersTexts);
  const sayUi = useTexts(uiTexts);
  const industryName = useIndustryName();
  const levelWord = useWarningLevelWord();
  return (name, value) => {
    if (name === 'industry') return industryName(value);
    if (name === 'warning') return levelWord(value as WarningLevel);
    if (name === 'tier' && value in tierTexts) return sayUi(tierTexts[value as keyof typeof tierTexts]);
    const key = valueTexts[`${name}.${value}`];
    return key ? say(key) : value;
  };
}
