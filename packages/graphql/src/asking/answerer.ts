import type { GraphQLError } from 'graphql';

import type { QuestionContext } from '../context.ts';
import type { Execute, Executed } from '../executing/execution.ts';
import { refusal } from '../http/refusal.ts';
import type { Clock } from '../limits/deadline.ts';
import { startDeadline } from '../limits/deadline.ts';
import { limits } from '../limits/limits.ts';
import { overLimit } from '../limits/over-limit.ts';
import { schema } from '../schema.ts';
import type { Answer } from './answer.ts';
import { answered, flawed, refused } from './answer.ts';
import type { FitDocument } from './document.ts';
import { createDocumentReader, operationOf } from './document.ts';
import { internalError, isAskersError } from './errors.ts';
import { keepAnswers } from './keep-answers.ts';
import type { Question } from './question.ts';

/** Answers questions about one record. */
export type Answerer = (question: Question) => Answer;

/** How questions are answered. */
export type Answering = {
  readonly context: QuestionContext;
  readonly execute: Execute;
  /** Told of every fault of ours that a question brings to light. */
  readonly onFault: (fault: unknown) => void;
  readonly now: Clock;
};

// The schema is one, so what was read for one record serves all.
const readDocument = createDocumentReader(schema);

/**
 * Answers questions: reads, validates, holds against the limits, and executes; what came before gets the bytes that it
 * got before. Never throws.
 */
export function createAnswerer({ context, execute, onFault, now }: Answering): Answerer {
  const keepAnswer = keepAnswers();
  return (question) => {
    try {
      return answerTo(question);
    } catch (error) {
      onFault(error);
      return refused([internalError(error)], 'INTERNAL_SERVER_ERROR');
    }
  };

  function answerTo(question: Question): Answer {
    const document = readDocument(question.query);
    if ('errors' in document) return refused(document.errors, document.code);
    const { operationName, variables } = question;
    // A document is told by its number: its text is long, and was read for it already.
    const key = `${document.number} ${JSON.stringify([operationName, variables])}`;
    return keepAnswer(key, () => workOut(document, question));
  }

  function workOut(document: FitDocument, { operationName, variables = {} }: Question): Answer {
    const operation = operationOf(document.tree, operationName);
    if (operation instanceof Error) return refused([operation], 'BAD_REQUEST');
    if (operation.operation !== 'query') return refused([nothingChanges()], 'BAD_REQUEST');
    const cost = document.costs.get(operation)?.(variables) ?? 0;
    if (cost > limits.cost) return refused([overLimit('cost', cost)], 'LIMIT_EXCEEDED');

    return answerFrom(
      execute({
        document: document.tree,
        operation,
        variables,
        context: { ...context, checkTime: startDeadline(now) },
      }),
    );
  }

  function answerFrom(executed: Executed): Answer {
    if (!executed.errors) {
      if (executed.fault !== undefined) onFault(executed.fault);
      return answered(executed.json);
    }
    const { data, errors } = executed;
    for (const fault of errors.filter((error) => !isAskersError(error))) onFault(fault);
    return data === undefined ? refused(errors, 'BAD_USER_INPUT') : flawed(data, errors);
  }
}

// 405 is what GraphQL over HTTP asks for a mutation by GET; by POST it is as true.
function nothingChanges(): GraphQLError {
  return refusal(405, 'Nothing can be changed here: send a query.', {
    headers: { allow: 'GET, POST' },
  });
}
