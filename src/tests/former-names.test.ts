// Nothing says a name that the programme has given up: content/programme/process.yaml, `formerly`.
import { expect, test } from 'vitest';
import type { Process } from '../../toolkit/index.ts';
import { CONTENT, readProgramme } from '../writing/sources.ts';
import { findFormerNames, readSources } from './former-names.test-support.ts';

const NONE = { roles: [], phases: [], groups: [], levels: [] };
const PLACES: Process['places'] = [
  {
    id: 'monitoring-toolbox',
    name: { fi: 'seurannan kansio', en: 'monitoring folder', bg: 'кутия за мониторинг' },
    formerly: [{ fi: 'seurannan työkalupalkki', en: 'monitoring toolbox', bg: 'папка за мониторинг' }],
  },
];

test('no page and no text says a name that was given up', () => {
  expect(findFormerNames(readProgramme(CONTENT).process, readSources())).toEqual([]);
});

test('a former name is found in its forms, in every language, with file and line', () => {
  const source = (text: string) => [{ path: 'page.mdx', text }];
  const find = (text: string) => findFormerNames({ ...NONE, places: PLACES }, source(text));
  expect(find('Päiväkirja\nSeurannan työkalupalkissa on muistio.')).toEqual([
    'page.mdx:2: Seurannan työkalupalkissa. Now it is seurannan kansio.',
  ]);
  expect(find('the monitoring toolboxes')).toHaveLength(1);
  expect(find('качва се в папката за мониторинг')).toHaveLength(1);
  expect(find('Seurannan kansiossa on muistio, työkalupalkki ei.')).toEqual([]);
  expect(find("  also: { fi: ['seurannan työkalupalkki'] }\nkeywords: [monitoring toolbox]")).toEqual([]);
});

test('every guide page and every definition is read', () => {
  const paths = readSources().map(({ path }) => path);
  for (const path of ['content/docs/fi/roles/mentor.mdx', 'content/forms/meeting-plan.yaml', 'content/i18n/bg.yml'])
    expect(paths).toContain(path);
});
