// What the scripts say where files are made and taken back.
import { REFUSALS } from '../../toolkit/browser.ts';

const OWN = {
  take: ['making', 'made', 'tooLong', 'letters'],
  back: [
    ...['reading', 'taken', 'nothingNew', 'leftAlone', 'changesLead', 'onPage', 'inFile', 'nothing', 'ticked'],
    ...['refused', 'unplaced', 'otherForm', 'otherFormAgain', 'openOther', 'unreadable'],
  ],
  fault: ['offline', 'absent', 'slow', 'memory', 'failed'],
  notice: ['no-version', 'newer', 'older', 'unknown', 'empty'],
  refused: REFUSALS,
  given: ['wrong'],
} as const;

/** The words by their keys without what stands before the point; slots stand in brackets. */
export const takeWords = (t: App.Locals['t']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(OWN).flatMap(([group, keys]) =>
      keys.map((key) => [key, t(`${group}.${key}` as Parameters<typeof t>[0])]),
    ),
  );
