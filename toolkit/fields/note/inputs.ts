import type { Input } from '../../form/inputs.ts';

export const noteInputs = (): Input[] => [];
