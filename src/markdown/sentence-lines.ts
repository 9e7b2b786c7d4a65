// Easy language has one sentence a line (IFLA guidelines for easy-to-read materials): on easy pages every sentence of a
// paragraph or of a list item begins a line of its own, so that no writer has to break lines by hand.
import { defineHastPlugin, type HastNode, type HastPluginInput } from 'satteri';
import { isEasy, splitSentences } from '../lookup/easy.ts';

const EASY_FILE = /\/content\/docs\/[^/]+\/(.+)\.mdx$/;

const lineBreak = (): HastNode => ({ type: 'element', tagName: 'br', properties: {}, children: [] });

export const sentenceLines: HastPluginInput = ({ fileURL }) => {
  const [, slug = ''] = EASY_FILE.exec(fileURL?.pathname ?? '') ?? [];
  if (!isEasy(slug)) return null;
  return defineHastPlugin({
    name: 'sentence-lines',
    text(node, context) {
      const sentences = splitSentences(node.value);
      if (sentences.length < 2) return;
      const lines = sentences.flatMap((value, at): HastNode[] => [
        ...(at > 0 ? [lineBreak()] : []),
        { type: 'text', value },
      ]);
      context.replaceNode(node, lines);
    },
  });
};
