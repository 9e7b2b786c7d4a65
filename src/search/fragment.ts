// A page as Pagefind keeps it, as chapters and sentences again.
import type { PageText } from './map.ts';
import type { Fragment } from './pagefind.ts';

/** Sentences of a text. */
export const splitSentences = (text: string): string[] => text.split(/(?<=[.!?…][”“"»)]?)\s+(?=[\p{Lu}\d”“„"«])/u);

export function readFragment({ content, anchors, meta }: Fragment): PageText {
  const words = content.split(/\s+/);
  const starts = [{ id: '', text: '', location: 0 }, ...anchors];
  return {
    chapters: starts.map(({ id, text, location }, at) => ({
      anchor: id,
      heading: text,
      sentences: splitSentences(words.slice(location, starts[at + 1]?.location).join(' ')).filter(
        (sentence) => ![meta.title, text].includes(sentence.replace(/\.$/, '')),
      ),
    })),
  };
}
