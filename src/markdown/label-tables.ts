// Tables of the guides: the first cell of a row names the row, and every other cell knows its column's name,
// which narrow screens show when each row is stacked (WCAG 1.3.1, 1.4.10).
import { defineHastPlugin, type HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

const elements = (node: { readonly children: readonly HastNode[] } | undefined): Element[] =>
  (node?.children ?? []).filter((child): child is Element => child.type === 'element');

/** Gives tables row headers and their cells the names of their columns. */
export const labelTables = () =>
  defineHastPlugin({
    name: 'label-tables',
    element: {
      filter: ['table'],
      visit(table, context) {
        const parts = elements(table);
        const [headRow] = elements(parts.find(({ tagName }) => tagName === 'thead'));
        const heads = elements(headRow);
        for (const head of heads) context.setProperty(head, 'scope', 'col');
        for (const row of elements(parts.find(({ tagName }) => tagName === 'tbody'))) {
          const [name, ...cells] = elements(row);
          if (name) context.replaceNode(name, { ...name, tagName: 'th', properties: { scope: 'row' } });
          cells.forEach((cell, at) => {
            const head = heads[at + 1];
            if (head) context.setProperty(cell, 'data-label', context.textContent(head));
          });
        }
      },
    },
  });
