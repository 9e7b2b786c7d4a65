// Answers from JSON that somebody has written or kept. Apart from answers.ts, which pages load without the checker.
import { z } from 'zod';
import { DocumentError } from '../errors.ts';
import type { Answers } from './answers.ts';

const answersSchema = z.record(z.string(), z.string());

/**
 * Answers as JSON: an object of texts by input id, alone or under `answers`, as a read file gives them.
 * @param where the file, for the error
 * @throws DocumentError if the text is something else
 */
export function parseAnswers(json: string, where: string): Answers {
  const fault = new DocumentError('The answers are not an object of texts.', where, 'Write { "field_id": "answer" }.');
  try {
    const data: unknown = JSON.parse(json);
    const inner = typeof data === 'object' && data !== null && 'answers' in data ? data.answers : data;
    const read = answersSchema.safeParse(typeof inner === 'object' ? inner : data);
    if (read.success) return read.data;
  } catch {
    throw fault;
  }
  throw fault;
}
