// Wishes as a small file, to go on with on another device or to give to a colleague.
import { type Check, isCount, isDay, isOneOf, isRecord, isShort, isTime, matches, optional } from './checks.ts';
import { COUNTRIES, MONITORING_RHYTHMS, type Pair, RHYTHMS, type Wishes } from './wishes.ts';

/** Stands in every file; what older pages could not read gets another number. */
const FORMAT = 'mentoring-plan/1';
const FORMATS = /^mentoring-plan\/(\d+)$/;

/** Why a file is not taken. */
export interface WishesFault {
  /** No JSON; another file; a file of a newer planner; a value that cannot be used. */
  readonly kind: 'unreadable' | 'other-file' | 'newer' | 'value';
  /** Which value: `start`, `pairs[2].code`. */
  readonly where?: string;
  /** The value as it stands in the file, cut to 60 characters. */
  readonly found?: string;
}

/** All that a file says, as JSON. */
export const formatWishes = (wishes: Wishes): string => `${JSON.stringify({ format: FORMAT, ...wishes }, null, 2)}\n`;

const FIELDS: Record<string, Check> = {
  id: matches(/^[\w-]{8,64}$/),
  country: isOneOf(COUNTRIES),
  start: isDay,
  time: isTime,
  lastCode: isCount(9999),
  rhythm: isOneOf(RHYTHMS),
  monitoring: optional(isOneOf(MONITORING_RHYTHMS)),
  groupMeetings: isCount(12),
  toi: optional(isDay),
  sequence: isCount(1_000_000),
};

const PAIR: Record<keyof Pair, Check> = {
  code: matches(/^P[1-9]\d{0,3}$/),
  mentor: isShort,
  mentee: isShort,
  set: matches(/^[a-z]{2,3}(-[a-z]{2,3})?$/),
};

/**
 * The wishes of a saved file, or everything that is wrong with it. What the planner does not know is left out.
 * @param text the file's text, with or without a mark of byte order
 */
export function wishesFrom(text: string): Wishes | { readonly faults: readonly WishesFault[] } {
  const data = parse(text.replace(/^\ufeff/, ''));
  if (data === undefined) return { faults: [{ kind: 'unreadable' }] };
  const [, number] = FORMATS.exec(String(isRecord(data) && data['format'])) ?? [];
  if (!isRecord(data) || number === undefined) return { faults: [{ kind: 'other-file' }] };
  if (number !== '1') return { faults: [{ kind: 'newer' }] };
  const faults = [
    ...faultsOf(data, FIELDS, ''),
    ...listFaults(data['pairs'], 'pairs', 200, (pair, where) =>
      isRecord(pair) ? faultsOf(pair, PAIR, `${where}.`) : [faultAt(where, pair)],
    ),
    ...codeFaults(data),
    ...listFaults(data['pauses'], 'pauses', 24, (month, where) =>
      matches(/^\d{4}-(0[1-9]|1[0-2])$/)(month) ? [] : [faultAt(where, month)],
    ),
    ...movedFaults(data['moved']),
    ...givenFaults(data['given'] ?? {}),
  ];
  return faults.length > 0 ? { faults } : wishesOf(data as unknown as Wishes);
}

/** Only what wishes have, so that nothing else is carried on. */
function wishesOf(data: Wishes): Wishes {
  const { id, country, start, time, lastCode, rhythm, monitoring, pauses, groupMeetings, toi, moved, sequence, given } =
    data;
  const pairs = data.pairs.map(({ code, mentor, mentee, set }) => ({ code, mentor, mentee, set }));
  const kept = Object.entries(moved).map(([key, moment]) => [key, { date: moment.date, time: moment.time }]);
  return {
    ...{ id, version: 1, country, start, time, pairs, lastCode, rhythm, pauses, groupMeetings, sequence },
    moved: Object.fromEntries(kept),
    ...(monitoring === undefined ? {} : { monitoring }),
    ...(toi === undefined ? {} : { toi }),
    ...(given === undefined ? {} : { given }),
  };
}

const faultsOf = (data: Readonly<Record<string, unknown>>, checks: Record<string, Check>, before: string) =>
  Object.entries(checks).flatMap(([key, check]) => (check(data[key]) ? [] : [faultAt(before + key, data[key])]));

/** A code that two pairs have, or that is higher than the last one given out. */
function codeFaults({ pairs, lastCode }: Readonly<Record<string, unknown>>): WishesFault[] {
  if (!Array.isArray(pairs)) return [];
  const codes = pairs.map((pair) => (isRecord(pair) ? String(pair['code']) : ''));
  return codes.flatMap((code, at) =>
    codes.indexOf(code) !== at || Number(code.slice(1)) > Number(lastCode) ? [faultAt(`pairs[${at}].code`, code)] : [],
  );
}

function movedFaults(moved: unknown): WishesFault[] {
  if (!isRecord(moved)) return [faultAt('moved', moved)];
  return Object.entries(moved).flatMap(([id, moment]) =>
    isRecord(moment)
      ? faultsOf(moment, { date: isDay, time: isTime }, `moved.${id}.`)
      : [faultAt(`moved.${id}`, moment)],
  );
}

const isMeeting = matches(/^(group|monitoring|toi|pair-P[1-9]\d{0,3})-[1-9]\d?$/);
const isMoment = matches(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d [1-9]\d{0,3}$/);

function givenFaults(given: unknown): WishesFault[] {
  if (!isRecord(given)) return [faultAt('given', given)];
  return Object.entries(given).flatMap(([id, moment]) =>
    isMeeting(id) && isMoment(moment) && isDay(String(moment).slice(0, 10)) ? [] : [faultAt(`given.${id}`, moment)],
  );
}

function listFaults(
  list: unknown,
  where: string,
  most: number,
  check: (item: unknown, where: string) => WishesFault[],
) {
  if (!Array.isArray(list) || list.length > most) return [faultAt(where, Array.isArray(list) ? list.length : list)];
  return list.flatMap((item, at) => check(item, `${where}[${at}]`));
}

const faultAt = (where: string, found: unknown): WishesFault => ({
  kind: 'value',
  where,
  ...(found === undefined ? {} : { found: (typeof found === 'string' ? found : JSON.stringify(found)).slice(0, 60) }),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
