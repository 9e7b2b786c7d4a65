// XML written by hand: the parts of the package that docx 9.15 has no option for.

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** A text as it stands between tags or in an attribute. */
export const escapeXml = (text: string): string => text.replace(/[<>&"]/g, (letter) => ENTITIES[letter] ?? letter);

/** `<name>text</name>`, the text escaped. */
export const textElement = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
