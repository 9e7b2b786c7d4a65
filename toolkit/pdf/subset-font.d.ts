/** subset-font 2.9 ships no types; these are the options used here. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'truetype' | 'woff2'; readonly noLayoutClosure?: boolean },
  ): Promise<Uint8Array>;
}
