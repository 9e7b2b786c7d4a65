// What our editors mended in English once and nobody is to write again.
import { ENGLISH_CALQUES } from './en-calques.ts';
import { ENGLISH_TERMS } from './en-terms.ts';
import type { WordingRule } from './rule.ts';

export const ENGLISH: readonly WordingRule[] = [
  ...ENGLISH_CALQUES,
  ...ENGLISH_TERMS,
  {
    fault: /ways of working life|practices of working life/i,
    why: 'It reads as ways of working.',
    instead: 'workplace practices',
    example: { wrong: 'Learn the ways of working life.', right: 'Learn workplace practices.' },
  },
  {
    fault: /spare time/i,
    why: 'It means leisure.',
    instead: 'buffer',
    example: { wrong: 'Leave some spare time.', right: 'Leave a buffer.' },
  },
  {
    fault: /without a network|\| Clock /i,
    why: 'Not idiomatic.',
    instead: 'offline; Time',
    example: { wrong: 'It works without a network.', right: 'It works offline.' },
  },
  {
    fault: /(?:phase|evaluation|recommendation) is ready|\*\*Ready when/i,
    why: 'Food is ready.',
    instead: 'complete when',
    example: { wrong: 'When the phase is ready, move on.', right: 'When the phase is complete, move on.' },
  },
  {
    fault: /everyone their own\b/i,
    why: 'Without a verb.',
    instead: 'each fills in their own',
    example: { wrong: 'Everyone their own form.', right: 'Each fills in their own form.' },
  },
  {
    fault: /confidential atmosphere/i,
    why: 'It means secret.',
    instead: 'an atmosphere of trust',
    example: { wrong: 'Create a confidential atmosphere.', right: 'Create an atmosphere of trust.' },
  },
  {
    fault: /any other matters/i,
    why: 'Not how an agenda says it.',
    instead: 'any other business',
    example: { wrong: 'Any other matters', right: 'Any other business' },
  },
  {
    fault: /\d[ \u00a0\u202f]%/,
    why: 'English puts no space before the sign.',
    instead: '100%',
    example: { wrong: 'Print it at 100 %.', right: 'Print it at 100%.' },
  },
  {
    fault: /(?<!\b(?:to|by|of|for|with|from) )\bwhom (?:to|you|I|we|they|do|can|should)\b/i,
    why: 'Plain English asks who; whom stands after to, by, of.',
    instead: 'who to call, who you ask',
    example: { wrong: 'You know whom to call.', right: 'You know who to call.' },
  },
];
