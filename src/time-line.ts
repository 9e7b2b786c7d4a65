// Steps that follow each other: when each begins, and which part of the whole it takes.

interface Agenda<Step> {
  /** `9:00` */
  readonly starts: string;
  readonly steps: readonly Step[];
}

/** Each step with its time of the clock and its place from 0 to 1; the minutes of all, and when they end. */
export function layOut<Step extends { readonly minutes: number }>(agenda: Agenda<Step>, separator: string) {
  const start = parseTime(agenda.starts);
  const total = agenda.steps.reduce((sum, { minutes }) => sum + minutes, 0);
  let passed = 0;
  const steps = agenda.steps.map((step) => {
    const begins = passed;
    passed += step.minutes;
    return { ...step, time: formatTime(start + begins, separator), from: begins / total, to: passed / total };
  });
  return { steps, total, ends: formatTime(start + total, separator) };
}

function parseTime(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `0:05`, `0.05`: hours without, minutes with a leading zero. */
const formatTime = (minutes: number, separator: string): string =>
  `${Math.floor(minutes / 60)}${separator}${String(minutes % 60).padStart(2, '0')}`;
