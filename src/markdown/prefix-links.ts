// Writers link root-absolute and without the site's base (`/fi/planning/agreement/`); here the base is put in front.
// It runs before the link check, which therefore sees what a reader will follow.
import { defineHastPlugin } from 'satteri';

/** @param base the site's base path, with or without its last slash */
export const prefixLinks = (base: string) =>
  defineHastPlugin({
    name: 'prefix-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href !== 'string' || !href.startsWith('/') || href.startsWith('//')) return;
        context.setProperty(node, 'href', base.replace(/\/$/, '') + href);
      },
    },
  });
