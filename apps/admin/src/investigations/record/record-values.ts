import type { Evidence } from '../investigations.queries.js';
import type { CustomerRecordFile, PersonText } from './record.queries.js';

export interface PersonEntry {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
}

/** Persons of the record whose names can still be read, each once, with what they are. */
export function personsOf({
  registration,
  ownership,
  management,
}: CustomerRecordFile): readonly PersonEntry[] {
  const named = (text: PersonText | null | undefined, role: string) =>
    text && text.text !== null ? [{ personId: text.personId, name: text.text, role }] : [];
  const all = [
    ...named(registration?.legalRepresentative, 'legalRepresentative'),
    ...(ownership?.shareholders ?? []).flatMap((one) =>
      one.kind === 'person' ? named(one.name as PersonText, 'shareholder') : [],
    ),
    ...(management?.managers ?? []).flatMap(({ name, role }) => named(name, role)),
  ];
  return [...new Map(all.map((one) => [one.personId, one])).values()];
}

const person = (text: PersonText | null | undefined) =>
  text && text.text !== null ? { name: text.text, personId: text.personId } : undefined;

/** The newest evidence of a part of which nothing is recorded yet: its form begins with it. */
export type Found = Pick<Evidence, 'content' | 'source' | 'obtainedOn'>;

type Content = Readonly<Record<string, unknown>>;
type Rows = readonly Content[];

/** What the registration form begins with: all that is recorded, so that saving it changes only what was edited. */
export function registrationValues({ registration }: CustomerRecordFile, found?: Found) {
  if (!registration) return found ? registrationFound(found) : { identifiers: [{ scheme: 'uscc' }] };
  const { legalRepresentative, identifiers, recordedOn: _, ...rest } = registration;
  return { ...rest, identifiers: [...identifiers], legalRepresentative: person(legalRepresentative) };
}

/** A register's number is taken as the unified social credit code: whoever saves it looks at it. */
function registrationFound({ content, source }: Found) {
  const { registrationNumber, legalRepresentative, status: _, ...rest } = content as Content;
  const name = nameIn(legalRepresentative);
  return {
    ...{ ...rest, source, identifiers: [{ scheme: 'uscc', value: registrationNumber ?? undefined }] },
    ...(name === undefined ? {} : { legalRepresentative: { name } }),
  };
}

export function ownershipValues({ ownership }: CustomerRecordFile, found?: Found) {
  if (!ownership) return found ? ownershipFound(found) : { shareholders: [{ kind: 'company' }] };
  const shareholders = ownership.shareholders.map((one) => {
    if (one.kind === 'company') return { ...one };
    const text = one.name as PersonText;
    return { kind: one.kind, stakePercent: one.stakePercent, name: text.text ?? '', personId: text.personId };
  });
  return { shareholders, ultimateParent: ownership.ultimateParent, source: ownership.source };
}

function ownershipFound({ content, source }: Found) {
  const { shareholders = [], ultimateParent } = content as { shareholders?: Rows; ultimateParent?: unknown };
  return {
    source,
    shareholders: shareholders.map((one) => ({ ...one, name: nameIn(one['name']) })),
    ...(typeof ultimateParent === 'string' ? { ultimateParent: { name: ultimateParent } } : {}),
  };
}

export function managementValues({ management }: CustomerRecordFile, found?: Found) {
  if (!management) return found ? managementFound(found) : { managers: [{}] };
  const managers = management.managers.map(({ role, name, background }) => ({
    ...{ role, name: name.text ?? '', personId: name.personId, background: background?.text ?? undefined },
  }));
  return { managers, organisation: management.organisation, source: management.source };
}

function managementFound({ content, source }: Found) {
  const { managers = [], organisation } = content as { managers?: Rows; organisation?: unknown };
  return {
    ...{ source, organisation: organisation ?? undefined },
    managers: managers.map(({ role, name, background }) => ({
      ...{ role, name: nameIn(name), background: nameIn(background) },
    })),
  };
}

/** A name in clear, or a text about a person that can still be read. */
function nameIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return (value as PersonText | null | undefined)?.text ?? undefined;
}
