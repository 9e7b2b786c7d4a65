// The three of the mark in a browser's tab, in the colours of the programme.
import { programme } from 'virtual:mentoring-toolkit';

const { colours, darkColours } = programme.organisation;

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>
g{stroke:${colours.primary}}.b{fill:${colours.primary}}.c{fill:white}
@media(prefers-color-scheme:dark){g{stroke:${darkColours.primary}}.b{fill:${darkColours.primary}}.c{fill:${darkColours.paper}}}
</style><g stroke-width="2.25"><path d="M16 7 7 24h18z" fill="none"/><circle class="b" cx="7" cy="24" r="3.5"/><circle class="c" cx="25" cy="24" r="3.5"/></g><circle cx="16" cy="7" r="4.5" fill="${colours.secondary}"/></svg>
`;

/** The mark on a plate, in its light colours. @param mark its width, of 100 of the plate */
export const plateIcon = (mark: number): string => {
  const edge = (100 - mark) / 2;
  const placed = ICON.replace('<svg ', `<svg x="${edge}" y="${edge}" width="${mark}" height="${mark}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="white" d="M0 0h100v100H0z"/>${placed}</svg>`;
};
