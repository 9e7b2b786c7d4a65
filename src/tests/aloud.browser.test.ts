// Reading aloud, with voices that are made up: the browser of the tests has none.
import { describe, expect, test } from 'vitest';
import { openSite, withNewPage } from './browser.ts';

const AGREEMENT = '/fi/toolkit/forms/mentoring-agreement/';

const site = await openSite();

describe('reading aloud', () => {
  const VOICES = (localService: boolean) => `
    window.said = [];
    speechSynthesis.getVoices = () => [{ lang: 'fi-FI', localService: ${localService}, name: 'x', voiceURI: 'x' }];
    window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
    speechSynthesis.speak = (one) => { said.push(one.text); setTimeout(() => one.dispatchEvent(new Event('end')), 20); };
  `;

  test('uses a voice of the device, can be paused, and goes on where it was', async () => {
    await withNewPage(site, {}, async (page) => {
      await page.addInitScript(VOICES(true));
      await page.goto(AGREEMENT);
      const button = page.locator('.aloud').first();
      await button.click();
      await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 2);
      await button.click();
      await page.getByRole('button', { name: 'Jatka lukemista' }).waitFor();
      const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
      expect(said[0]).toContain('Osapuolet');
      await button.click();
      await page.waitForFunction(
        (before) => (window as unknown as { said: string[] }).said.length > before,
        said.length,
      );
      const after = await page.evaluate(() => (window as unknown as { said: string[] }).said);
      expect(after[said.length]).toBe(said.at(-1));
    });
  });

  test('is not offered where a voice would send the text away', async () => {
    await withNewPage(site, {}, async (page) => {
      await page.addInitScript(VOICES(false));
      await page.goto('/fi/easy/mentee/');
      await page.goto(AGREEMENT);
      expect(await page.locator('.aloud').count()).toBe(0);
    });
  });

  test('is offered on easy pages', async () => {
    await withNewPage(site, {}, async (page) => {
      await page.addInitScript(VOICES(true));
      await page.goto('/fi/easy/mentee/');
      await page.locator('.aloud').click();
      await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 3);
    });
  });
});
