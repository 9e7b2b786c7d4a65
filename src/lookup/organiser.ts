// Who runs the programme, as pages show it; nothing where nobody has said it.
import { programme } from 'virtual:mentoring-toolkit';
import { knownAnswers } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { LOGO_FILE, sitePath } from '../addresses.ts';

const { organiser, contacts } = programme.organisation;

interface ShownOrganiser {
  readonly name: string;
  readonly shortName: string;
  /** Its sizes in pixels: the browser keeps room for it. */
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number };
  readonly email: string | undefined;
  readonly phone: string | undefined;
}

/** In the words of a language. */
export function organiserIn(locale: Locale): ShownOrganiser | undefined {
  if (!organiser) return undefined;
  const { name, shortName = name, logo } = organiser;
  return {
    name: name[locale],
    shortName: shortName[locale],
    ...(logo ? { logo: { src: sitePath(LOGO_FILE), width: logo.width, height: logo.height } } : {}),
    email: contacts?.email,
    phone: contacts?.phone,
  };
}

/** What is written into every empty form of a language, by the id of its input. */
export const knownIn = (locale: Locale) => knownAnswers(programme.organisation, locale);

/** The logo as a PNG in base64; undefined where there is none. */
export const logoData: string | undefined = organiser?.logo?.data;
