// Sizes of downloads as people read them.
import { LOCALES, type Locale } from '../locales.ts';

const KILOBYTE = 1000;
const MEGABYTE = 1000 * KILOBYTE;

/**
 * `94 kt`, `2,1 Mt`, `94 kB`, the unit on the line of its number; bytes by thousands, as operating systems for phones and
 * Macs count them.
 */
export function formatSize(bytes: number, locale: Locale): string {
  const large = bytes >= MEGABYTE;
  const unit = large ? 'megabyte' : 'kilobyte';
  const format = new Intl.NumberFormat(LOCALES[locale].tag, {
    style: 'unit',
    unit,
    maximumFractionDigits: large ? 1 : 0,
  });
  return format.format(large ? bytes / MEGABYTE : Math.max(1, bytes / KILOBYTE)).replace(' ', '\u00a0');
}
