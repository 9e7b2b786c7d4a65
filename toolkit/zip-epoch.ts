/**
 * The date of every file in a zip: zip keeps local times in two-second steps since 1980, and fflate 0.8 writes the local
 * fields of a date, so that this one gives the same bytes in any time zone.
 */
export const ZIP_EPOCH = new Date(1980, 0, 1);
