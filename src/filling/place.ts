// Which store a page works with: the device's only where somebody has said that it is their own.
import { forget, recall, remember } from '../browser/preferences.ts';
import { isOver, mergeKept } from './kept.ts';
import { canKeepInTab, openDeviceStore, type Store, tabStore } from './store.ts';

export interface Place {
  /** `none`: the browser keeps nothing. */
  readonly kind: 'device' | 'tab' | 'none';
  readonly store: Store | undefined;
}

const OWN_DEVICE = 'mentoring-own-device';

/** A page from a disk has no storage of its own: all of them may share one. */
export const mayBeOwn = (): boolean => location.protocol !== 'file:';

/** Opens the place that there is; what is too old is deleted, and what a page left in the tab goes to the device. */
export async function openPlace(): Promise<Place> {
  const tab = canKeepInTab();
  if (mayBeOwn() && recall(OWN_DEVICE)) {
    try {
      const store = await openDeviceStore();
      await deleteOld(store);
      if (tab) await moveTo(store);
      return { kind: 'device', store };
    } catch {
      // The tab may still keep it.
    }
  }
  return tab ? { kind: 'tab', store: tabStore } : { kind: 'none', store: undefined };
}

async function deleteOld(store: Store): Promise<void> {
  const now = new Date();
  for (const kept of await store.list()) if (isOver(kept, now)) await store.remove(kept.form);
}

async function moveTo(store: Store): Promise<void> {
  for (const own of await tabStore.list()) {
    await store.update(own.form, (stored) => mergeKept(stored, own, new Set(Object.keys(own.answers))));
    await tabStore.remove(own.form);
  }
}

/** From now on the device keeps everything. */
export function setOwn(): void {
  remember(OWN_DEVICE, 'yes');
  // Some browsers delete what a page keeps when room gets short, unless they are asked not to.
  void navigator.storage?.persist?.();
}

/** From now on only the tab keeps anything: what the device has goes there, and away from the device. */
export async function setShared({ store }: Place): Promise<void> {
  for (const kept of (await store?.list()) ?? []) await tabStore.update(kept.form, () => kept);
  await store?.remove();
  // Last, so that who leaves the page in between still has everything on the device.
  forget(OWN_DEVICE);
}
