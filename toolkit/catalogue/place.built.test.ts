// The place for papers as folders: complete in every language, with names that any unpacker reads.
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkConformance } from '../conformance/check.ts';
import { publishedForms, publishedProgramme } from '../form/test-forms.test-support.ts';
import { locales } from '../locales.ts';
import type { ArchiveParts } from '../manifest.ts';
import { namedPlace } from '../programme/platform.ts';
import { builtFile, makeArchive, manifest } from './built-files.test-support.ts';

const { process, platform } = publishedProgramme();
const { folders, places, pairs, dividers } = platform!;

/** Names in the central directory, whether they say that they are UTF-8 (APPNOTE 4.4.4, bit 11), and the system they are from (4.4.2). */
function namesOf(zip: Uint8Array): { readonly name: string; readonly utf8: boolean; readonly system: number }[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const found = [];
  // Word files within have directories too: that of the archive begins where its end says (4.3.16).
  for (let at = view.getUint32(zip.length - 6, true); view.getUint32(at, true) === 0x02014b50; ) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder('utf-8', { fatal: true }).decode(zip.subarray(at + 46, at + 46 + length));
    found.push({ name, system: zip[at + 5] ?? 0, utf8: (view.getUint16(at + 8, true) & 0x800) !== 0 });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

describe.each(locales)('the folders in %s', (locale) => {
  const zip = makeArchive(`place-for-papers.${locale}.zip.json`);
  const files = unzipSync(zip);
  const onDisk = (name: string) => name.replaceAll('\u00a0', ' ');
  const top = onDisk(folders.name[locale]);
  const folderOf = (place: string) => `${top}/${onDisk(namedPlace(place, process).folder[locale])}`;
  const note = (folder: string) => {
    const bytes = files[`${folder}/${onDisk(folders.readme[locale])}.txt`];
    return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : '';
  };

  test('have a note in each that says what comes there, who puts it there and when it is deleted', () => {
    for (const { place, holds, puts } of places) {
      const text = note(folderOf(place));
      for (const words of [folders.holds, folders.puts, folders.deleted, holds, puts])
        expect(text, place).toContain(words[locale]);
      expect(text, place).not.toMatch(/[{<]/);
    }
    const every = new Set(Object.keys(files).map((path) => path.split('/').slice(0, 3).join('/')));
    for (const pair of pairs.folders)
      for (const place of ['management-toolbox', 'monitoring-toolbox'])
        expect(every).toContain(`${folderOf(place)}/${pair[locale]}`);
  });

  test('name the rights of every role in every place, and what they are called in every service', () => {
    const text = note(top);
    for (const { rights } of places) for (const right of Object.values(rights)) expect(text).toContain(right[locale]);
    for (const { name, reads, saves } of platform!.services.list)
      for (const words of [name, reads, saves]) expect(text).toContain(words[locale]);
  });

  test('hold every form to fill in, to print and for Word, and nothing filled in', () => {
    const inTemplates = Object.keys(files).filter((path) => path.startsWith(`${folderOf('templates')}/`));
    for (const { number } of publishedForms()) {
      const own = inTemplates.filter((path) => path.includes(`/${number} `));
      expect(own.filter((path) => path.endsWith('.pdf')).length, number).toBeGreaterThanOrEqual(2);
      expect(own.filter((path) => path.endsWith('.docx')).length, number).toBe(1);
    }
    const elsewhere = Object.keys(files).filter((path) => !inTemplates.includes(path) && !path.endsWith('.txt'));
    expect(elsewhere).toEqual([`${folderOf('binder')}/${onDisk(folders.dividers[locale])}.pdf`]);
  });

  test('lie on the site with forms to print and for Word too, for readers without scripts', () => {
    const { files: sources } = JSON.parse(
      new TextDecoder().decode(builtFile(`place-for-papers.${locale}.zip.json`)),
    ) as ArchiveParts;
    const isWanted = (source = '') => !source.startsWith('forms/') || /\.(?:print\.pdf|docx)$/.test(source);
    const fewer = Object.entries(files).filter(([path]) => isWanted(sources[path]));
    expect(unzipSync(builtFile(`place-for-papers.${locale}.zip`))).toEqual(Object.fromEntries(fewer));
  });

  test('have the dividers of the binder, a page each, that conform to PDF/UA-1', async () => {
    const pdf = builtFile(`place/binder-dividers.${locale}.pdf`);
    expect(files[`${folderOf('binder')}/${onDisk(folders.dividers[locale])}.pdf`]).toEqual(pdf);
    expect(await checkConformance(pdf)).toEqual([]);
    const pages = manifest.find(({ path }) => path === `place/binder-dividers.${locale}.pdf`)?.pages;
    // Each begins on a right-hand page.
    expect(pages).toBe(2 * dividers.sheets.length - 1);
  });

  test('have names that are UTF-8 and say so, that Debian’s unzip takes for such, and no longer than Windows takes them', () => {
    const names = namesOf(zip);
    expect(names).toHaveLength(Object.keys(files).length);
    expect(new Set(names.map(({ system }) => system))).toEqual(new Set([3]));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what needs no mark
    expect(names.filter(({ name, utf8 }) => !utf8 && !/^[\x00-\x7f]*$/.test(name))).toEqual([]);
    expect(names.filter(({ name }) => name.length > 150 || /[\\:*?"<>|\u00a0]/.test(name))).toEqual([]);
  });
});
