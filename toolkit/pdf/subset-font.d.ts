/** subset-font 2.9 ships no types; these are the options used here. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'truetype' | 'woff2';
      readonly noLayoutClosure?: boolean;
      readonly noHinting?: boolean;
      /** Whatever the text, which must be empty. */
      readonly keepAllGlyphs?: boolean;
      readonly keepFeatures?: readonly string[];
      readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    },
  ): Promise<Uint8Array>;
}
