import { describe, expect, test } from 'vitest';
import { downloadName, filledName, wordLanguages } from './download-name.ts';

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

describe('the name of a filled-in form', () => {
  test('has the pair and the day', () => {
    expect(filledName('Mentorointisopimus', 'Pari 3', '2026-11-29', '.pdf')).toBe(
      'Mentorointisopimus Pari 3 2026-11-29.pdf',
    );
    expect(filledName('Mentorointisopimus', '', '2026-11-29', '.json')).toBe('Mentorointisopimus 2026-11-29.json');
  });

  test('has no sign that a file system refuses, and none that nobody sees', () => {
    expect(filledName('Дневник', '  Ана/Öhman: „№ 5“\n<x>\u202e|...', '2026-11-29', '.docx')).toBe(
      'Дневник Ана Öhman „№ 5“ x 2026-11-29.docx',
    );
  });

  test('is never too long, and keeps the day and whole letters', () => {
    const name = filledName('Споразумение', '👩‍🎓Щ'.repeat(200), '2026-11-29', '.pdf');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
    expect(name).toMatch(/^Споразумение .* 2026-11-29\.pdf$/);
    expect(name.isWellFormed()).toBe(true);
  });
});

test('languages are written in the words of another language', () => {
  expect(wordLanguages(['fi', 'bg'], 'bg')).toBe('фински–български');
});
