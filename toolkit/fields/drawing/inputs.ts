import type { Input } from '../../form/inputs.ts';

export const drawingInputs = (): Input[] => [];
