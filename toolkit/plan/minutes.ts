// How long meetings take by the agendas of the print packs.

export interface AgendaMinutes {
  readonly firstGroup: number;
  readonly group: number;
  readonly closing: number;
  readonly monitoring: number;
  readonly firstPair: number;
  /** The shortest that the agreement offers. */
  readonly pair: number;
  readonly toi: number;
}

/** As the packs of content/packs have it; a test holds the two together. */
export const AGENDA_MINUTES: AgendaMinutes = {
  firstGroup: 165,
  group: 120,
  closing: 120,
  monitoring: 75,
  firstPair: 85,
  pair: 60,
  toi: 240,
};
