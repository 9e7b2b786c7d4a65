// What puts an organiser's face into files of the site, for whoever makes something of them.

/** An empty file of the site with the face in it. @param path of the file on the site, which says whose form it is */
export type Stamper = (blank: Uint8Array, path: string) => Promise<Uint8Array>;

/** Gives undefined where no face is kept. */
export type GetStamper = () => Promise<Stamper | undefined>;
