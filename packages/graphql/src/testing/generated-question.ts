import type { GraphQLField, GraphQLInputType, GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

import type { Question } from '../asking/question.ts';

/** A whole number from 0 up to, and without, the given one. */
export type Choose = (below: number) => number;

/** Texts to send for arguments of a scalar type: some that name something, some that do not. */
export type Texts = { readonly [scalar: string]: readonly string[] };

const DEEPEST = 4;
const NUMBERS = [1, 2, 3, 5, 50, 200, 0, -1, 201];

/**
 * A valid question, made by choosing: fields of every kind with aliases, arguments, variables, fragments on types
 * and directives. What its arguments say may still be refused by the field that gets them.
 */
export function generateQuestion(schema: GraphQLSchema, texts: Texts, choose: Choose): Question {
  const variables: { [name: string]: unknown } = {};
  const declared: string[] = [];
  let names = 0;

  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no Query.');
  const selection = selectionOf(query, 0);
  const head = declared.length > 0 ? `query Generated(${declared.join(', ')}) ` : '';
  return { query: head + selection, variables };

  function selectionOf(type: GraphQLNamedType, depth: number): string {
    const parts = Array.from({ length: 1 + choose(3) }, () => partOf(type, depth));
    return `{ ${[...new Set(parts)].join(' ')} }`;
  }

  function partOf(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type) && depth < DEEPEST && choose(2) === 0) {
      const possible = oneOf(schema.getPossibleTypes(type));
      return `... on ${possible.name} ${selectionOf(possible, depth + 1)}`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    if (depth < DEEPEST && choose(12) === 0)
      return `... ${directive()} ${selectionOf(type, depth + 1)}`;
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < DEEPEST || isLeafType(getNamedType(field.type)),
    );
    return fields.length === 0 ? '__typename' : fieldPart(oneOf(fields), depth);
  }

  // Fields with arguments get a name of their own, or two of them could not stand in one place.
  function fieldPart(field: GraphQLField<unknown, unknown>, depth: number): string {
    const sent = field.args.filter((each) => isRequiredArgument(each) || choose(3) === 0);
    const named = sent.length > 0 || choose(4) === 0 ? `${newName()}: ` : '';
    const inBrackets = sent
      .map((each) => `${each.name}: ${inWords(valueFor(each.type), each.type)}`)
      .join(', ');
    const type = getNamedType(field.type);
    return [
      `${named}${field.name}${inBrackets && `(${inBrackets})`}`,
      named && choose(6) === 0 ? directive() : '',
      isLeafType(type) ? '' : selectionOf(type, depth + 1),
    ].join(' ');
  }

  /** A value as the question says it: in its place, or wholly or in part by a variable. */
  function inWords(value: unknown, type: GraphQLInputType): string {
    return choose(4) === 0 ? variable(value, type) : literal(value, type, inWords);
  }

  function variable(value: unknown, type: GraphQLInputType): string {
    const name = `v${declared.length}`;
    const byDefault = choose(4) === 0 ? ` = ${literal(valueFor(type), type)}` : '';
    declared.push(`$${name}: ${type}${byDefault}`);
    const isOptional = byDefault !== '' || !isNonNullType(type);
    if (!isOptional || choose(4) > 0) variables[name] = value;
    return `$${name}`;
  }

  function directive(): string {
    const says = choose(3) > 0;
    if (choose(2) === 0) return `@include(if: ${says})`;
    const name = `v${declared.length}`;
    declared.push(`$${name}: Boolean!`);
    variables[name] = says;
    return `@skip(if: $${name})`;
  }

  function valueFor(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return valueFor(type.ofType) ?? valueFor(type);
    if (choose(10) === 0) return null;
    if (isListType(type)) return Array.from({ length: choose(4) }, () => valueFor(type.ofType));
    if (isEnumType(type)) return oneOf(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || choose(2) === 0,
      );
      return Object.fromEntries(fields.map((field) => [field.name, valueFor(field.type)]));
    }
    return scalarFor(type.name);
  }

  function scalarFor(name: string): unknown {
    if (name === 'Boolean') return choose(2) === 0;
    if (name === 'Int') return oneOf(NUMBERS);
    if (name === 'Float') return oneOf(NUMBERS) + 0.5;
    return oneOf(texts[name] ?? ['nothing']);
  }

  function newName(): string {
    names += 1;
    return choose(20) === 0 ? `then${names === 1 ? '' : names}` : `n${names}`;
  }

  function oneOf<Item>(items: readonly Item[]): Item {
    return items[choose(items.length)] as Item;
  }
}

/** Chooses by a seed, the same each time: https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32. */
export function chooseFrom(seed: number): Choose {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A value as a document says it, and what is in it as `write` does. */
function literal(value: unknown, type: GraphQLInputType, write: Literal = literal): string {
  if (value === null) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType, write);
  if (isListType(type) && Array.isArray(value)) {
    return `[${value.map((each) => write(each, type.ofType)).join(', ')}]`;
  }
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return `{ ${Object.entries(value as object)
      .map(([name, each]) => `${name}: ${write(each, fields[name]?.type ?? type)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}

type Literal = (value: unknown, type: GraphQLInputType) => string;
