// A page as Pagefind keeps it, as chapters and sentences again.
import type { PageText } from './map.ts';
import type { Fragment } from './pagefind.ts';

/** Stands behind each sentence of a kept text: an item of a list may begin with a small letter (Unicode, general punctuation). */
export const SENTENCE_END = '\u2063';

/** Sentences of a text. */
export const splitSentences = (text: string): string[] => text.split(/(?<=[.!?…][”“"»)]?)\s+(?=[\p{Lu}\d”“„"«])/u);

const keptSentences = (text: string): string[] => text.split(SENTENCE_END).map((sentence) => sentence.trim());

export function readFragment({ content, anchors, meta }: Fragment): PageText {
  const words = content.split(/\s+/);
  const starts = [{ id: '', text: '', location: 0 }, ...anchors];
  return {
    chapters: starts.map(({ id, text, location }, at) => ({
      anchor: id,
      heading: text,
      sentences: keptSentences(words.slice(location, starts[at + 1]?.location).join(' ')).filter(
        (sentence) => sentence && ![meta.title, text].includes(sentence.replace(/\.$/, '')),
      ),
    })),
  };
}
