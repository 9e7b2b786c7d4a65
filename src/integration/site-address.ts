// Where the site will stand on the web: what the configuration says of it.
import type { AstroConfig, AstroIntegrationLogger } from 'astro';

/** The site's path on its host, with a slash at both ends. */
export const basePath = ({ base }: AstroConfig): string => base.replace(/\/?$/, '/');

/** The site's address with its base path, which forms print on their face. */
export const siteAddress = ({ site, base }: AstroConfig): string => new URL(base, site).href.replace(/\/$/, '');

/** Says at every build that names no address: the forms would print one that nobody can own (RFC 2606, section 2). */
export function warnOfPlaceholder(config: AstroConfig, logger: AstroIntegrationLogger): void {
  const { hostname } = new URL(siteAddress(config));
  if (!hostname.endsWith('.example')) return;
  logger.warn(`Set SITE_URL before you publish: forms and packs print ${hostname}, an address that leads nowhere.`);
}
