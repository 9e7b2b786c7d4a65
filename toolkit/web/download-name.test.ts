import { describe, expect, test } from 'vitest';
import { downloadName, wordLanguages } from './download-name.ts';

const form = { title: { fi: 'Mentorointisopimus', en: 'Mentoring agreement', bg: 'Споразумение за менторинг' } };

describe('the name of a download', () => {
  test('is the title alone when the file is in the language of the page', () => {
    expect(downloadName(form, ['fi'], 'pdf', 'fi')).toBe('Mentorointisopimus.pdf');
    expect(downloadName(form, ['bg'], 'docx', 'bg')).toBe('Споразумение за менторинг.docx');
  });

  test('names other languages in the words of the page', () => {
    expect(downloadName(form, ['en'], 'pdf', 'fi')).toBe('Mentorointisopimus englanti.pdf');
    expect(downloadName(form, ['fi', 'bg'], 'pdf', 'fi')).toBe('Mentorointisopimus suomi–bulgaria.pdf');
    expect(downloadName(form, ['fi', 'bg'], 'pdf', 'en')).toBe('Mentoring agreement Finnish–Bulgarian.pdf');
  });

  test('says which edition it is', () => {
    expect(downloadName(form, ['fi'], 'print.pdf', 'fi')).toBe('Mentorointisopimus tulostettava.pdf');
    expect(downloadName(form, ['fi', 'en'], 'print.pdf', 'bg')).toBe(
      'Споразумение за менторинг фински–английски за печат.pdf',
    );
  });

  test('has no sign that a file system refuses', () => {
    const title = { fi: 'Polku: elämänviiva / osaaminen?', en: 'a', bg: 'б' };
    expect(downloadName({ title }, ['fi'], 'pdf', 'fi')).toBe('Polku elämänviiva osaaminen.pdf');
  });
});

test('languages are written in the words of another language', () => {
  expect(wordLanguages(['fi', 'bg'], 'bg')).toBe('фински–български');
});
