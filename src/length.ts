// How long a meeting takes, in words.

type Translate = (
  key: 'pack.minutes' | 'pack.onlyMinutes' | 'pack.onlyHours',
  values: Record<string, number>,
) => string;

/** `2 h 45 min`, `75 min` below an hour and a half, `2 h`. */
export function formatLength(total: number, t: Translate): string {
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  if (total < 90) return t('pack.onlyMinutes', { minutes: total });
  return minutes === 0 ? t('pack.onlyHours', { hours }) : t('pack.minutes', { hours, minutes });
}
