// Answers from JSON that somebody has written or kept.
import { DocumentError } from '../errors.ts';
import type { Answers } from './answers.ts';

/**
 * Answers as JSON: an object of texts by input id, alone or under `answers`, as a read file gives them.
 * @param where the file, for the error
 * @throws DocumentError if the text is something else
 */
export function parseAnswers(json: string, where: string): Answers {
  const data = parseJson(json);
  const inner = isRecord(data) && isRecord(data['answers']) ? data['answers'] : data;
  if (isAnswers(inner)) return inner;
  throw new DocumentError('The answers are not an object of texts.', where, 'Write { "field_id": "answer" }.');
}

/** What a text of JSON says; undefined if it is none. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

export const isAnswers = (data: unknown): data is Answers =>
  isRecord(data) && Object.values(data).every((answer) => typeof answer === 'string');
