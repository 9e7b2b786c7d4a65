// What our pages need of Starlight's route besides what it brings.
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Locale } from '../../toolkit/locales.ts';

type Sidebar = StarlightRouteData['sidebar'];
type SidebarGroup = Extract<Sidebar[number], { type: 'group' }>;
type SidebarLink = Extract<Sidebar[number], { type: 'link' }>;

/** The links of the sidebar, in order. */
export const linksOf = (sidebar: Sidebar): SidebarLink[] =>
  sidebar.flatMap((entry) => (entry.type === 'group' ? linksOf(entry.entries) : entry));

/** The sidebar group that holds the current page. */
export const currentGroup = (sidebar: Sidebar): SidebarGroup | undefined =>
  sidebar.find(
    (entry): entry is SidebarGroup =>
      entry.type === 'group' && linksOf(entry.entries).some(({ isCurrent }) => isCurrent),
  );

/** The page's language. Every page of ours has one: there is no root locale. */
export const localeOf = (route: Pick<StarlightRouteData, 'locale'>): Locale => route.locale as Locale;
