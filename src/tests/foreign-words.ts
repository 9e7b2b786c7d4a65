// Words in the letters of another language, outside of what is marked as that language, and outside of names.
import type { Page } from 'playwright';

const ALLOWED_IN_BULGARIAN = new Set([
  ...['TOI', 'SWOT', 'CV', 'WBL', 'Manual', 'job', 'shadowing', 'eIDAS', 'dpi', 'Mentoring', 'Starlight'],
  ...[
    'PDF',
    'pdf',
    'Word',
    'ZIP',
    'Zip',
    'zip',
    'USB',
    'A4',
    'A3',
    'kB',
    'MB',
    'index',
    'html',
    'JavaScript',
    'Tab',
    'MBZ',
    'PNG',
    'JPEG',
    'WebP',
    'SVG',
    'GitHub',
  ],
  ...['Adobe', 'Acrobat', 'Reader', 'Microsoft', 'LibreOffice', 'Writer', 'Chrome', 'Edge', 'Firefox', 'Moodle'],
  // Keys.
  ...['Ctrl', 'Enter', 'Esc'],
  // Standards, and programs that read pages aloud or check them.
  ...['EN', 'WCAG', 'AA', 'UA', 'axe', 'NVDA', 'JAWS', 'VoiceOver', 'Safari'],
  // The licence in the foot of every page.
  ...['CC', 'BY'],
  // The folder of all TOI packs is PT-all.
  ...['PT', 'all', 'SMS'],
  ...['Opetushallitus', 'Vieraasta', 'Veljeksi', 'Väestöliitto', 'Miessakit', 'ry', 'tietosuoja', 'fi', 'cpdp', 'bg'],
  // Offices, services and authors under their own names.
  ...[
    'HE',
    'Työmarkkinatori',
    'Lupa',
    'ja',
    'valvontavirasto',
    'Valvira',
    'Maahanmuuttovirasto',
    'Kela',
    'EDPB',
    'EURES',
  ],
  ...['MIELI', 'Nollalinja', 'RIKU', 'InfoFinland', 'Europass', 'Sitra', 'Kuperminc', 'Thompson', 'Kansalaisareena'],
  ...[
    'Päivystysapu',
    'Joensuun',
    'tulkkikeskus',
    'Ontario',
    'Coalition',
    'Together',
    'Women',
    'Engineering',
    'New',
    'Zealand',
  ],
  // Programs that people meet and share files with.
  ...['LinkedIn', 'Google', 'Drive', 'OneDrive', 'SharePoint', 'Teams', 'Nextcloud', 'Meet', 'Jitsi', 'Zoom'],
  // An example of a file name, which a platform takes in Latin letters only.
  ...['sporazumenie', 'dvoyka1', 'dvoyka2', 'dvoyka3'],
]);
/** Addresses and names of files: they are in no language. */
const ADDRESS = /(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;
/** The sources stand there under their own names; content.test.ts looks for foreign sentences in it. */
const SOURCES = '/bg/reference/about/';

/** @returns the words of a Bulgarian page that are none of its own, as it is loaded */
export async function findForeignWords(page: Page, path: string): Promise<string[]> {
  if (path === SOURCES) return [];
  const said = await page.evaluate(() => {
    const copy = document.cloneNode(true) as Document;
    // Guides set foreign terms in italics; code is in no language.
    for (const other of copy.querySelectorAll('body [lang]:not([lang=bg]), em, code, script, style, noscript'))
      other.remove();
    const names = [...copy.querySelectorAll('[aria-label], [title], img[alt]')].map(
      (element) => element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt'),
    );
    const nodes = copy.createTreeWalker(copy.body, NodeFilter.SHOW_TEXT);
    const texts = [copy.title, ...names];
    while (nodes.nextNode()) texts.push(nodes.currentNode.textContent);
    return texts.join(' ');
  });
  const words = said.replace(ADDRESS, ' ').match(/[A-Za-zÀ-ž]{2,}\d*/g) ?? [];
  return words
    .filter((word) => !ALLOWED_IN_BULGARIAN.has(word) && !/^([TF]|P[PT])\d+$/.test(word))
    .map((word) => `foreign word: ${word}`);
}
