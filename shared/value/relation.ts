import { AppError } from '../errors.ts';

/**
 * What ties an indicator to others. `sum`: the total of its parts; `percent` and `per100`: 100·part/whole;
 * `roll`: the previous stock plus what came, minus what went; `atmost`: never above another of the same period.
 */
export type Relation =
  | { kind: 'sum'; parts: string[] }
  | { kind: 'percent' | 'per100'; part: string; whole: string }
  | { kind: 'roll'; plus: string[]; minus: string[] }
  | { kind: 'atmost'; limit: string };

const term = /^(sum|percent|per100|roll|atmost)\(([^()]*)\)$/;
const identifier = /^[a-z0-9_]+(\.[a-z0-9_]+)*$/;

/** Reads `sum(a, b); roll(+c, -d)` as the catalogue writes it; throws `input` naming the part that cannot be read. */
export function parseRelations(text: string): Relation[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseRelation);
}

function parseRelation(text: string): Relation {
  const match = term.exec(text);
  if (!match) throw unreadable(text);
  const kind = match[1] as Relation['kind'];
  const names = (match[2] ?? '').split(',').map((name) => name.trim());
  const bare = names.map((name) => name.replace(/^[+-]/, ''));
  if (!bare.every((name) => identifier.test(name))) throw unreadable(text);
  const signed = names.some((name, place) => name !== bare[place]);
  if (signed !== (kind === 'roll')) throw unreadable(text);
  const [one, two, rest] = bare;
  switch (kind) {
    case 'sum':
      return { kind, parts: bare };
    case 'percent':
    case 'per100':
      if (!one || !two || rest) throw unreadable(text);
      return { kind, part: one, whole: two };
    case 'roll':
      return {
        kind,
        plus: bare.filter((_, place) => names[place]?.startsWith('+')),
        minus: bare.filter((_, place) => names[place]?.startsWith('-')),
      };
    case 'atmost':
      if (!one || two) throw unreadable(text);
      return { kind, limit: one };
  }
}

/** The relations as the catalogue writes them: `sum(a, b); roll(+c, -d)`. */
export function writeRelations(relations: readonly Relation[]): string {
  return relations.map((relation) => `${relation.kind}(${termsOf(relation).join(', ')})`).join('; ');
}

function termsOf(relation: Relation): string[] {
  if (relation.kind !== 'roll') return namedIn([relation]);
  return [...relation.plus.map((id) => `+${id}`), ...relation.minus.map((id) => `-${id}`)];
}

function unreadable(text: string): AppError {
  return new AppError(
    'input',
    `Quan hệ “${text}” không đọc được: hãy viết như sum(a, b), percent(a, b), per100(a, b), roll(+a, -b) hoặc atmost(a).`,
    'relation',
  );
}

/** The indicators that the relations name. */
export function namedIn(relations: readonly Relation[]): string[] {
  return relations.flatMap((relation) => {
    switch (relation.kind) {
      case 'sum':
        return relation.parts;
      case 'percent':
      case 'per100':
        return [relation.part, relation.whole];
      case 'roll':
        return [...relation.plus, ...relation.minus];
      case 'atmost':
        return [relation.limit];
    }
  });
}
