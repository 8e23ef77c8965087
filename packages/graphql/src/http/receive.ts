import { GraphQLError } from 'graphql';

import type { Answer } from '../asking/answer.ts';
import { refused } from '../asking/answer.ts';
import type { Answerer } from '../asking/answerer.ts';
import { internalError } from '../asking/errors.ts';
import { mediaTypeFor, mediaTypes } from './media-type.ts';
import type { Message, Reply } from './message.ts';
import type { TrustedDocuments } from './read-question.ts';
import { readQuestion } from './read-question.ts';
import { refusal } from './refusal.ts';
import type { Coding } from './reply.ts';
import { replyWith } from './reply.ts';

/** A request that was answered, and is still to be replied to. */
export type Received = {
  readonly answer: Answer;
  /** The reply, for the coding that its bytes will be sent in. The bytes themselves are as they were. */
  readonly reply: (coding: Coding) => Reply;
};

/** What stands behind every way in over HTTP. */
export type Desk = {
  readonly contentHash: string;
  readonly answer: Answerer;
  readonly trusted: TrustedDocuments;
  /** Told of every fault of ours that a request brings to light. */
  readonly onFault: (fault: unknown) => void;
};

/** Reads a GET, HEAD or POST request, and answers it. Never throws. */
export function receive(desk: Desk, message: Message): Received {
  const { contentHash, trusted } = desk;
  if (!mediaTypeFor(message.accept)) return refuse(desk, message, [notAcceptable]);
  try {
    const question = readQuestion(message, trusted);
    const answer = desk.answer(question);
    return {
      answer,
      reply: (coding) => replyWith(answer, message, { contentHash, coding, question }),
    };
  } catch (error) {
    if (error instanceof GraphQLError) return refuse(desk, message, [error]);
    desk.onFault(error);
    return refuse(desk, message, [internalError(error)]);
  }
}

const notAcceptable = refusal(
  406,
  `What \`accept\` asks for is not to be had: ask for ${mediaTypes.join(' or ')}.`,
);

/** Refuses a request that is no question. */
export function refuse(
  { contentHash }: Desk,
  message: Message,
  errors: readonly GraphQLError[],
): Received {
  const answer = refused(errors, 'BAD_REQUEST');
  return {
    answer,
    reply: (coding) => replyWith(answer, message, { contentHash, coding, question: null }),
  };
}
