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

/** What the registration form begins with: all that is recorded, so that saving it changes only what was edited. */
export function registrationValues({ registration }: CustomerRecordFile) {
  if (!registration) return { identifiers: [{ scheme: 'uscc' }] };
  const { legalRepresentative, identifiers, recordedOn: _, ...rest } = registration;
  return { ...rest, identifiers: [...identifiers], legalRepresentative: person(legalRepresentative) };
}

export function ownershipValues({ ownership }: CustomerRecordFile) {
  if (!ownership) return { shareholders: [{ kind: 'company' }] };
  const shareholders = ownership.shareholders.map((one) => {
    if (one.kind === 'company') return { ...one };
    const text = one.name as PersonText;
    return { kind: one.kind, stakePercent: one.stakePercent, name: text.text ?? '', personId: text.personId };
  });
  return { shareholders, ultimateParent: ownership.ultimateParent, source: ownership.source };
}

export function managementValues({ management }: CustomerRecordFile) {
  if (!management) return { managers: [{}] };
  const managers = management.managers.map(({ role, name, background }) => ({
    ...{ role, name: name.text ?? '', personId: name.personId, background: background?.text ?? undefined },
  }));
  return { managers, organisation: management.organisation, source: management.source };
}
