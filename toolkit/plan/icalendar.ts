// Writes iCalendar (RFC 5545). No METHOD: with one, an ORGANIZER would have to stand in every event (RFC 5546, 3.2).
import { formatDay, parseDay } from './days.ts';

/** Both keep the same clock. */
export type TimeZone = 'Europe/Helsinki' | 'Europe/Sofia';

export interface CalendarEvent {
  /** The same for the same meeting in every file (3.8.4.7). */
  readonly uid: string;
  readonly summary: string;
  /** '' for none. */
  readonly description: string;
  /** `yyyy-mm-dd` */
  readonly date: string;
  /** `hh:mm` */
  readonly time: string;
  readonly minutes: number;
  /** Stays in calendars without METHOD as STATUS (3.8.1.11), and reminds nobody. */
  readonly isCalledOff?: boolean;
}

export interface Calendar {
  readonly name: string;
  /** BCP 47 tag of its texts. */
  readonly language: string;
  /** Without one, times are those of whoever looks (3.3.5, form 1). */
  readonly zone: TimeZone | undefined;
  readonly stamp: Date;
  readonly sequence: number;
  readonly events: readonly CalendarEvent[];
}

/** The file's text: lines of at most 75 octets that end with CRLF. */
export const formatCalendar = (calendar: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mentoring Toolkit//Planner 1//EN',
    'CALSCALE:GREGORIAN',
    // NAME is RFC 7986, 5.1; most programs still read the older one.
    `NAME;LANGUAGE=${calendar.language}:${escapeText(calendar.name)}`,
    `X-WR-CALNAME:${escapeText(calendar.name)}`,
    ...(calendar.zone ? zoneLines(calendar.zone) : []),
    ...calendar.events.flatMap((event) => eventLines(event, calendar)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');

/** Summer time begins and ends on the last Sundays of March and October (directive 2000/84/EC), since 1997. */
const zoneLines = (zone: TimeZone): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19970330T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:EEST',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19971026T040000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:EET',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(event: CalendarEvent, { language, zone, stamp, sequence }: Calendar): string[] {
  const summary = escapeText(event.summary);
  const local = zone ? `;TZID=${zone}:` : ':';
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${formatUtc(stamp)}`,
    `LAST-MODIFIED:${formatUtc(stamp)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART${local}${formatLocal(event, 0)}`,
    `DTEND${local}${formatLocal(event, event.minutes)}`,
    `SUMMARY;LANGUAGE=${language}:${summary}`,
    ...(event.description ? [`DESCRIPTION;LANGUAGE=${language}:${escapeText(event.description)}`] : []),
    ...(event.isCalledOff
      ? ['STATUS:CANCELLED']
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, 'TRIGGER:-P1D', 'END:VALARM']),
    'END:VEVENT',
  ];
}

/** `20270503T170000`, so many minutes after the beginning. */
function formatLocal({ date, time }: CalendarEvent, later: number): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const all = hours * 60 + minutes + later;
  const day = formatDay((parseDay(date) ?? 0) + Math.floor(all / 1440));
  const clock = [Math.floor((all % 1440) / 60), all % 60].map((part) => String(part).padStart(2, '0'));
  return `${day.replaceAll('-', '')}T${clock.join('')}00`;
}

const formatUtc = (date: Date): string => date.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** 3.3.11: no control characters; backslash, semicolon, comma and line breaks escaped. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what is looked for
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const utf8 = new TextEncoder();

/** 3.1: lines of at most 75 octets, broken between characters; what follows begins with a blank. */
function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const character of line) {
    const size = utf8.encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= size;
  }
  return folded;
}
