// word/settings.xml and word/webSettings.xml (ECMA-376-1 §17.15): how Word treats the document.
import { element, property, WORD, xmlPart } from './xml-text.ts';

/** Layout as since Word 2013; without it Word opens a document in the mode of 2007 and says so. */
const COMPATIBILITY = {
  'w:name': 'compatibilityMode',
  'w:uri': 'http://schemas.microsoft.com/office/word',
  'w:val': '15',
};

export const settings = xmlPart('w:settings', { 'xmlns:w': WORD }, [
  property('w:defaultTabStop', 720),
  element('w:compat', {}, [element('w:compatSetting', COMPATIBILITY)]),
]);

/** Optional as the theme is, and there for the same reason. */
export const webSettings = xmlPart('w:webSettings', { 'xmlns:w': WORD }, [
  element('w:optimizeForBrowser'),
  element('w:allowPNG'),
]);
