// The prose of the guides gets the same no-break spaces as the papers: writers type ordinary ones.
import { defineHastPlugin, type HastPluginInput } from 'satteri';
import { keepTogether } from '../../toolkit/browser.ts';
import { locales } from '../../toolkit/locales.ts';

const GUIDE_FILE = /\/content\/docs\/([^/]+)\/.+\.mdx$/;

export const noBreakSpaces: HastPluginInput = ({ fileURL }) => {
  const [, folder] = GUIDE_FILE.exec(fileURL?.pathname ?? '') ?? [];
  const locale = locales.find((one) => one === folder);
  if (!locale) return null;
  return defineHastPlugin({
    name: 'no-break-spaces',
    text(node, context) {
      const kept = keepTogether(node.value, locale);
      if (kept !== node.value) context.replaceNode(node, { type: 'text', value: kept });
    },
  });
};
