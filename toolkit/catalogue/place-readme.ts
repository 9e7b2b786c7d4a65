// The notes in the folders of the place for papers. Plain text with a byte order mark: every machine opens it by double
// click, and no letter of it is lost.
import { formatDate, type Locale } from '../locales.ts';
import type { Organisation } from '../programme/organisation.ts';
import { deletedIn, namedPlace, PLATFORM_ROLES, type Platform, type PlatformPlace } from '../programme/platform.ts';
import type { Process } from '../programme/process.ts';
import type { Text } from '../text/text.ts';

export interface PlaceTexts {
  readonly platform: Platform;
  readonly process: Process;
  readonly organisation: Organisation;
  readonly locale: Locale;
}

/** How a text file begins and ends its lines on Windows, where nothing else shows them. */
export const writeNote = (lines: readonly string[]): string => `\ufeff${[...lines, ''].join('\r\n')}`;

const heading = (text: string): string[] => ['', text.toUpperCase(), ''];

/** The note at the top: what this is, who may do what, and what that is called in which service. */
export function topNote({ platform, process, organisation, locale }: PlaceTexts): string[] {
  const { folders, places, services } = platform;
  const say = (text: Text) => text[locale];
  const rights = places.flatMap(({ place, rights: own }) => [
    say(namedPlace(place, process).folder),
    ...PLATFORM_ROLES.map((id) => `  ${roleName(process, id, locale)}: ${say(own[id])}`),
  ]);
  const called = services.list.flatMap(({ name, reads, saves, remember }) => [
    say(name),
    `  ${say(folders.reads)}: ${say(reads)}`,
    `  ${say(folders.saves)}: ${say(saves)}`,
    `  ${say(folders.remember)}: ${say(remember)}`,
  ]);
  return [
    say(folders.name),
    say(organisation.programme),
    '',
    say(folders.about),
    say(folders.profiles),
    ...heading(say(folders.rights)),
    ...rights,
    ...heading(say(folders.services)),
    ...called,
    '',
    `${say(folders.checked)} ${formatDate(locale, services.checked)}`,
  ];
}

/** The note in the folder of a place. */
export function placeNote(place: PlatformPlace, { platform, process, organisation, locale }: PlaceTexts): string[] {
  const { folders } = platform;
  const { folder, name } = namedPlace(place.place, process);
  const { warning } = place;
  const title = folder[locale] === name[locale] ? folder[locale] : `${folder[locale]} (${name[locale]})`;
  const answers = [
    [folders.holds, place.holds[locale]],
    [folders.puts, place.puts[locale]],
    [folders.deleted, deletedIn(place, organisation, locale)],
  ] as const;
  return [
    title,
    ...(warning ? ['', warning[locale]] : []),
    ...answers.flatMap(([question, answer]) => ['', `${question[locale]}:`, answer]),
  ];
}

const roleName = ({ roles }: Process, id: string, locale: Locale): string =>
  roles.find((role) => role.id === id)?.name[locale] ?? id;
