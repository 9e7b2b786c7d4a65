// Taking the answers of a form away and bringing them back, as a person does.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { type Answers, askedForm, readFilled } from '../../toolkit/index.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { openSite, takeDownload, withPage } from './browser.ts';
import { giveFile, openForm, readFrom, takeFile, waitUntilSaid, writeInto } from './fill-visit.ts';
import { sampleAnswers } from './sample-answers.ts';

const forms = readLibrary(CONTENT).forms.map(askedForm);
const agreement = forms.find(({ id }) => id === 'mentoring-agreement')!;

const site = await openSite();

const onPage = (use: (page: Page) => Promise<void>) => withPage(site, {}, use);
/** The agreement, with answers in it. */
const onAgreement = (locale: Locale, answers: Answers, use: (page: Page) => Promise<void>) =>
  onPage(async (page) => {
    await openForm(page, locale, agreement.id);
    await writeInto(page, answers);
    await use(page);
  });
/** The file of data that the page gives. */
function dataOf(answers: Answers, version = agreement.version): Uint8Array {
  const data = { format: 'mentoring-form/1', form: agreement.id, version, languages: 'fi', answers };
  return new TextEncoder().encode(JSON.stringify(data));
}
const text = agreement.inputs.find(({ kind, maxLength }) => kind === 'text' && maxLength)!;
const [, other] = agreement.inputs.filter(({ kind }) => kind === 'text');
const full = sampleAnswers(agreement, 'cyrillic');
const tooLong = 'y'.repeat((text.maxLength ?? 0) + 7);

describe('taking away', () => {
  test('names the file by the title, the languages, the pair and the day', () =>
    onAgreement('fi', { group_or_pair: 'Pari 3: Ж/Ö?' }, async (page) => {
      const { name } = await takeFile(page, 'pdf', 'fi-bg');
      expect(name).toMatch(/^Mentorointisopimus suomi–bulgaria Pari 3 Ж Ö \d{4}-\d\d-\d\d\.pdf$/);
      await waitUntilSaid(page, 'take', name);
    }));

  test('cuts nothing that is too long for the PDF: says what, and takes it to Word', () =>
    onAgreement('en', { [text.id]: tooLong }, async (page) => {
      await page.click('.take .of-sets [data-as="pdf"]');
      const place = page.locator('[data-unfit]');
      await place.waitFor();
      expect(await place.locator('li').allTextContents()).toEqual([
        expect.stringContaining(`${tooLong.length} characters, room for ${text.maxLength}`),
      ]);
      expect(await place.locator('[data-as="anyway"]').isVisible()).toBe(false);
      await place.locator('a').click();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(text.id);
      const { bytes } = await takeDownload(page, () => place.locator('[data-as="docx"]').click());
      const read = await readFilled(bytes, forms);
      expect(read.answers[text.id]).toBe(tooLong);
    }));

  test('says which letters the PDF does not show, and makes it all the same when asked', () =>
    onAgreement('en', { [text.id]: 'سارة 木' }, async (page) => {
      await page.click('.take .of-sets [data-as="pdf"]');
      await takeDownload(page, () => page.click('[data-as="anyway"]'));
      expect(await page.locator('[data-unfit]').isVisible()).toBe(false);
    }));

  test.each([
    ['without a connection', /\.pdf$/, 'internetdisconnected', 'There is no connection'],
    ['when the file is not there', /\.pdf$/, 404, 'was not found'],
    ['when a script does not load', /file-worker/, 'failed', 'There is no connection'],
  ] as const)('says it %s, and loses nothing', (_, address, fault, words) =>
    onAgreement('en', { [text.id]: 'kept' }, async (page) => {
      await page.route(address, (route) =>
        typeof fault === 'number' ? route.fulfill({ status: fault }) : route.abort(fault),
      );
      await page.click('.take .of-sets [data-as="pdf"]');
      await waitUntilSaid(page, 'take', words);
      expect((await readFrom(page))[text.id]).toBe('kept');
      await page.unroute(address);
      await takeFile(page, 'pdf', 'en');
    }),
  );
});

describe('coming back', () => {
  test.each(['pdf', 'docx', 'json'] as const)('a %s fills an empty form at once', (format) =>
    onAgreement('fi', full, async (page) => {
      const { bytes, name } = await takeFile(page, format, 'fi-bg');
      await writeInto(page, {});
      await giveFile(page, name, bytes);
      const count = Object.values(full).filter((answer) => answer !== '').length;
      await waitUntilSaid(page, 'back', String(count));
      await writeInto(page, await readFrom(page));
      const again = await takeFile(page, 'json', 'fi');
      expect((await readFilled(again.bytes, forms)).answers).toMatchObject(full);
    }),
  );

  test.each([
    ['file', 'new', 'more'],
    ['page', 'old', 'more'],
    ['', 'old', ''],
  ])('asks before it overwrites, and does what is chosen: "%s"', (choice, first, second) =>
    onAgreement('en', { [text.id]: 'old' }, async (page) => {
      await giveFile(page, 'a.json', dataOf({ [text.id]: 'new', [other!.id]: 'more' }));
      const dialog = page.locator('dialog.changes');
      await dialog.waitFor();
      expect(await dialog.locator('dd').allTextContents()).toEqual(['old', 'new']);
      expect((await readFrom(page))[text.id]).toBe('old');
      await dialog.locator(`button[value="${choice}"]`).click();
      await dialog.waitFor({ state: 'hidden' });
      await page.locator('[data-said="back"]', { hasNotText: 'Reading' }).waitFor();
      const answers = await readFrom(page);
      expect([answers[text.id], answers[other!.id]]).toEqual([first, second]);
    }),
  );

  test('Escape changes nothing', () =>
    onAgreement('en', { [text.id]: 'old' }, async (page) => {
      await giveFile(page, 'a.json', dataOf({ [text.id]: 'new' }));
      await page.locator('dialog.changes').waitFor();
      await page.keyboard.press('Escape');
      await waitUntilSaid(page, 'back', 'Nothing was changed.');
      expect((await readFrom(page))[text.id]).toBe('old');
    }));

  test('the file of another form leads to its page, with the answers and without them in the address', () =>
    onPage(async (page) => {
      await openForm(page, 'bg', 'meeting-plan');
      await giveFile(page, 'a.json', dataOf({ [text.id]: 'Щ' }));
      await page.locator('[data-other] a').click();
      await page.waitForURL(/mentoring-agreement\/$/);
      await waitUntilSaid(page, 'back', '1');
      expect((await readFrom(page))[text.id]).toBe('Щ');
      expect(await page.evaluate(() => sessionStorage.getItem('mentoring-brought'))).toBeNull();
    }));

  test('what cannot be read or taken is said', () =>
    onPage(async (page) => {
      await openForm(page, 'en', agreement.id);
      await giveFile(page, 'photo.pdf', Uint8Array.from([0xff, 0xd8, 0xff, 0, 0, 0]));
      await waitUntilSaid(page, 'back', 'This is a picture');
      await giveFile(page, 'new.json', dataOf({ [text.id]: 'two\nlines', brand_new: 'x' }, '99.0'));
      const notes = page.locator('[data-notes] li');
      await notes.nth(2).waitFor();
      expect((await notes.allTextContents()).join(' ')).toMatch(/version 99\.0.*brand_new.*two\nlines/s);
    }));
});
