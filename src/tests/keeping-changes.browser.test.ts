// The kept site as time goes by: updated, interrupted, on a full device, deleted by the browser, removed.
import { beforeEach, describe, expect, test } from 'vitest';
import { WORKER_PATH } from '../keeping/list.ts';
import { NOTHING, type Reader, readBuilt, startReaders, until } from './keeping.test-support.ts';

const kept = startReaders();

describe('with pages alone to be kept,', () => {
  beforeEach(() => kept.reader.lighten());

  test('an update fetches only the files that have changed, and pages that are open keep their version', async () => {
    const { reader } = kept;
    await reader.keep('fi');
    await reader.visit('fi/roles/mentor/');
    const older = await reader.context.newPage();
    await older.goto(reader.page.url());
    const mentor = 'fi/roles/mentor/index.html';
    reader.publish('fi', { [mentor]: readBuilt(mentor).replace('<title>', '<title>New: '), 'search/fi.json': '"new"' });
    // A worker that starts again looks again.
    await restartWorkers(reader);
    reader.asked = [];
    await reader.visit('fi/');
    await until(() => reader.asked).toContain('search/fi.json');
    await until(() => reader.page.evaluate(() => fetch('/search/fi.json').then((answer) => answer.text()))).not.toBe(
      '"new"',
    );
    expect(reader.asked.sort()).toEqual(['fi/roles/mentor/', 'keep/fi.json', 'search/fi.json']);
    await until(async () => {
      await reader.visit('fi/roles/mentor/');
      return reader.page.title();
    }).toContain('New: ');
    await reader.stopServer();
    const search = (page: typeof older) =>
      page.evaluate(() => fetch('/search/fi.json').then((answer) => answer.text()));
    expect(await search(reader.page)).toBe('"new"');
    expect(await search(older)).not.toBe('"new"');
  });

  test('a connection that breaks leaves nothing half, and the next try goes on from there', async () => {
    const { reader } = kept;
    await reader.visit('en/toolkit/offline/');
    reader.answersLeft = 150;
    await reader.button('start').click();
    await until(() => reader.status.textContent()).toContain('The connection broke.');
    expect(await reader.button('start').textContent()).toBe('Go on loading');
    expect((await reader.storage()).workers).toBe(0);
    reader.answersLeft = Number.POSITIVE_INFINITY;
    reader.asked = [];
    await reader.button('start').click();
    await until(() => reader.status.textContent()).toContain('Kept on this device');
    const all = new Set(Object.values(reader.listOf('en').files).map(([hash]) => hash)).size;
    expect(reader.asked.length).toBeLessThan(all - 100);
  });

  test('an update that breaks off leaves the version before whole', async () => {
    const { reader } = kept;
    await reader.keep('fi');
    const mentor = 'fi/roles/mentor/index.html';
    reader.publish('fi', { [mentor]: readBuilt(mentor).replace('<title>', '<title>New: '), 'search/fi.json': '"new"' });
    await restartWorkers(reader);
    // The page itself comes from the device: the list and one of the two files are answered.
    reader.answersLeft = 2;
    reader.asked = [];
    await reader.visit('fi/');
    await until(() => reader.asked.length).toBeGreaterThan(2);
    await reader.stopServer();
    await reader.visit('fi/roles/mentor/');
    expect(await reader.page.title()).not.toContain('New: ');
    await reader.visit('fi/toolkit/offline/');
    await until(() => reader.status.textContent()).toContain('toimii edelleen');
  });

  test('a full device is said, and nothing stays behind', async () => {
    const { reader } = kept;
    const session = await reader.context.newCDPSession(reader.page);
    await reader.visit('fi/toolkit/offline/');
    const { origin } = new URL(reader.page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
    await reader.button('start').click();
    await until(() => reader.status.textContent()).toContain('ei ole tarpeeksi tilaa');
    expect(await reader.storage()).toEqual(NOTHING);
  });

  test('what the browser has deleted is said, and loaded again', async () => {
    const { reader } = kept;
    await reader.keep('bg');
    const deleted = await reader.page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      const files = (await cache.keys()).filter(({ url }) => url.includes('/file/')).slice(0, 20);
      for (const file of files) await cache.delete(file);
      return files.length;
    });
    reader.asked = [];
    await reader.visit('bg/toolkit/offline/');
    await until(() => reader.status.textContent()).toContain('изтрил част');
    await reader.button('start').click();
    await until(() => reader.status.textContent()).toContain('Запазен на това устройство');
    expect(
      reader.asked.filter((path) => path !== WORKER_PATH && !path.startsWith('keep/')).length,
    ).toBeGreaterThanOrEqual(deleted);
    await reader.page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await reader.page.reload();
    await until(() => reader.status.textContent()).toContain('изтрил запазения сайт');
  });

  test('removing a language leaves the other, and removing the last leaves nothing', async () => {
    const { reader } = kept;
    await reader.keep('fi');
    await reader.keep('en');
    expect(await reader.status.textContent()).toContain('Suomi');
    await reader.button('remove').click();
    await until(() => reader.status.textContent()).toContain('Removed.');
    await reader.stopServer();
    await reader.visit('fi/toolkit/offline/');
    await until(() => reader.status.textContent()).toContain('Tallennettu');
    await reader.startServer();
    await reader.button('remove').click();
    await until(() => reader.status.textContent()).toContain('Poistettu.');
    expect(await reader.storage()).toEqual(NOTHING);
  });

  test('the button works by keyboard and keeps it', async () => {
    const { reader } = kept;
    await reader.visit('en/toolkit/offline/');
    await reader.button('start').waitFor();
    await reader.button('start').focus();
    await reader.page.keyboard.press('Enter');
    await reader.button('remove').waitFor();
    expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toBe('Remove from this device');
  });
});

/** As the browser does by itself after a while. */
async function restartWorkers({ context, page }: Reader): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
