// Where words of a language may be parted: fetched by pages whose browser does not know it.
import type { APIRoute } from 'astro';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { PATTERNS } from '../browser/patterns.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => Response.json(PATTERNS[params['locale'] as Locale]);
