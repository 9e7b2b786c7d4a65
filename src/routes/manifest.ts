// The web app manifest of a language (W3C Web Application Manifest): so a browser can put the site on a home screen.
import { programme } from 'virtual:mentoring-toolkit';
import type { APIRoute } from 'astro';
import { LOCALES, type Locale, locales } from '../../toolkit/locales.ts';
import { pagePath, sitePath } from '../addresses.ts';
import { APP_ICONS } from '../lookup/app-icons.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const { organisation } = programme;
  return Response.json({
    name: organisation.programme[locale],
    lang: LOCALES[locale].tag,
    id: pagePath(locale),
    start_url: pagePath(locale),
    scope: sitePath(''),
    // The pages have no buttons of their own to go back and to reload.
    display: 'minimal-ui',
    theme_color: organisation.colours.primary,
    background_color: '#ffffff',
    icons: APP_ICONS.filter(({ purpose }) => purpose).map(({ file, size, purpose }) => ({
      src: sitePath(file),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  });
};
