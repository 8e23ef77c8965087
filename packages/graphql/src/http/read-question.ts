import type { GraphQLError } from 'graphql';

import type { Question } from '../asking/question.ts';
import { overLimit } from '../limits/over-limit.ts';
import type { Message } from './message.ts';
import { refusal } from './refusal.ts';

const NAMES = ['query', 'documentId', 'operationName', 'variables', 'extensions'];
const EXAMPLE = '{"query": "{ disputes { slug title } }"}';

/** The documents that may be asked for by their id, `sha256:` and the hash of their text in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * Reads the question of a request, by GraphQL over HTTP: https://graphql.github.io/graphql-over-http/draft/.
 * @throws {GraphQLError} with a status, where the request is no question
 */
export function readQuestion(message: Message, trusted: TrustedDocuments): Question {
  const parameters = message.method === 'POST' ? inBody(message) : inAddress(message.search);
  for (const name of Object.keys(parameters)) {
    if (NAMES.includes(name)) continue;
    throw refusal(400, `\`${name}\` is not known: send ${inWords(NAMES)}.`);
  }
  const { operationName, variables } = parameters;
  if (operationName != null && typeof operationName !== 'string') {
    throw refusal(400, `\`operationName\` is ${kindOf(operationName)}: send it as text.`);
  }
  if (variables != null && !isObject(variables)) {
    throw refusal(
      400,
      `\`variables\` is ${kindOf(variables)}: send an object, as {"slug": "portland-2023"}.`,
    );
  }
  if (parameters['extensions'] != null && !isObject(parameters['extensions'])) {
    throw refusal(400, `\`extensions\` is ${kindOf(parameters['extensions'])}: send an object.`);
  }
  return {
    query: queryOf(parameters, trusted),
    variables: variables ?? undefined,
    operationName: operationName ?? undefined,
  };
}

/** Why a body of so many bytes is not read. */
export function tooLong(bytes: number): GraphQLError {
  const { message, extensions } = overLimit('size', bytes);
  return refusal(413, message, extensions);
}

function queryOf({ query, documentId }: Parameters, trusted: TrustedDocuments): string {
  if (query != null && documentId != null) {
    throw refusal(400, '`query` and `documentId` do not go together: send one of them.');
  }
  if (documentId != null) {
    const found = typeof documentId === 'string' ? trusted.get(documentId) : undefined;
    if (found !== undefined) return found;
    throw refusal(
      400,
      '`documentId` names no document of ours: send the document itself as `query`.',
      { code: 'PERSISTED_DOCUMENT_NOT_FOUND' },
    );
  }
  if (query == null || query === '') {
    throw refusal(400, `There is no \`query\`: send one, as ${EXAMPLE}.`);
  }
  if (typeof query !== 'string') {
    throw refusal(400, `\`query\` is ${kindOf(query)}: send it as text, as ${EXAMPLE}.`);
  }
  return query;
}

function inBody({ body, contentType }: Message): Parameters {
  const [type = ''] = (contentType ?? '').toLowerCase().split(';');
  if (type.trim() !== 'application/json') {
    const sent = contentType ? `of type ${JSON.stringify(contentType)}` : 'of no type';
    throw refusal(
      415,
      `The body is ${sent}: send \`content-type: application/json\` and ${EXAMPLE}.`,
      { headers: { 'accept-post': 'application/json' } },
    );
  }
  const value = parseJson(body, (reason) => `The body is no JSON (${reason}): send ${EXAMPLE}.`);
  if (isObject(value)) return value;
  if (Array.isArray(value)) {
    throw refusal(400, `The body is a list: send one question at a time, as ${EXAMPLE}.`);
  }
  throw refusal(400, `The body is ${kindOf(value)}: send an object, as ${EXAMPLE}.`);
}

function inAddress(search: string): Parameters {
  // Without a prototype, so that `__proto__` is a name as any other.
  const parameters: { [name: string]: unknown } = Object.create(null);
  for (const [name, text] of new URLSearchParams(search)) {
    if (name in parameters) {
      throw refusal(400, `\`${name}\` stands in the address twice: send it once.`);
    }
    if (text === '' && name !== 'query') continue;
    parameters[name] =
      name === 'variables' || name === 'extensions'
        ? parseJson(text, (reason) => `\`${name}\` is no JSON (${reason}): send an object.`)
        : text;
  }
  return parameters;
}

function parseJson(text: string, messageFor: (reason: string) => string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal(400, messageFor(error instanceof Error ? error.message : String(error)));
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

function inWords(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Parameters = { readonly [name: string]: unknown };
