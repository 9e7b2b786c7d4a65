// What a value from a file has to be.
import { parseDay } from './days.ts';

export type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
export const isShort: Check = (value) => typeof value === 'string' && value.length <= 200;
export const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
export const isOneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string);
export const isCount =
  (most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
export const isDay: Check = (value) => isText(value) && parseDay(value as string) !== undefined;
export const isTime = matches(/^([01]\d|2[0-3]):[0-5]\d$/);
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
