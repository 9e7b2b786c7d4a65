// Headings in the guides are bound like titles: no line of them ends with a word of one letter.
import { defineHastPlugin } from 'satteri';
import { bindShortWords } from '../lookup/short-words.ts';

export const headingWords = defineHastPlugin({
  name: 'heading-words',
  element: {
    filter: ['h2', 'h3'],
    visit(heading, context) {
      for (const child of heading.children) {
        if (child.type !== 'text') continue;
        const bound = bindShortWords(child.value);
        if (bound !== child.value) context.replaceNode(child, { type: 'text', value: bound });
      }
    },
  },
});
