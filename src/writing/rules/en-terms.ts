// One word in English for one thing, as the glossary and most texts have it.
import type { WordingRule } from './rule.ts';

export const ENGLISH_TERMS: readonly WordingRule[] = [
  {
    fault: /retention time|storage time|legal times/i,
    why: 'One word for one thing.',
    instead: 'retention period',
    example: { wrong: 'Agree on the retention time.', right: 'Agree on the retention period.' },
  },
  {
    fault: /concrete (?:goal|one)/i,
    why: 'One word for one thing.',
    instead: 'specific goals',
    example: { wrong: 'Write two concrete goals.', right: 'Write two specific goals.' },
  },
  {
    fault: /(?:your|their own|own) pair(?!\p{L}|’)/iu,
    why: 'A pair is two people.',
    instead: 'partner; in pairs',
    example: { wrong: 'Agree with your pair.', right: 'Agree with your partner.' },
  },
  {
    fault: /by discussion board|(?:the|a) forum(?!\))/i,
    why: 'One word for one thing.',
    instead: 'on or through the discussion board, once with (forum)',
    example: { wrong: 'Ask on the forum.', right: 'Ask on the discussion board (forum).' },
  },
  {
    fault: /(?<!\()weak points?/i,
    why: 'One word for one thing.',
    instead: 'blind spots',
    example: { wrong: 'Name its weak points.', right: 'Name its blind spots.' },
  },
  {
    fault: /study opportunit/i,
    why: 'One word for one thing.',
    instead: 'study options',
    example: { wrong: 'Look for study opportunities.', right: 'Look for study options.' },
  },
  {
    fault: /in easy language/i,
    why: 'Only what readers have tested may be called so.',
    instead: 'easy to read',
    example: { wrong: 'A page in easy language.', right: 'A page that is easy to read.' },
  },
  {
    fault: /task sheets?/i,
    why: 'That is the sheet of T1–T4.',
    instead: 'task between meetings',
    example: { wrong: 'Take the task sheets along.', right: 'Agree on a task between meetings.' },
    allowed: [{ place: /toi|^packs\/pt|manual-summary/ }],
  },
  {
    fault: /competences|competence and/i,
    why: 'One word for one thing.',
    instead: 'skills',
    example: { wrong: 'List your competences.', right: 'List your skills.' },
  },
  {
    fault: /stor(?:e|es|ed|ing) [^.]{0,40}(?:platform|toolbox)/i,
    why: 'One word for one act.',
    instead: 'upload',
    example: { wrong: 'Store the agreement on the platform.', right: 'Upload the agreement to the platform.' },
  },
  {
    fault: /telephone/i,
    why: 'One word for one thing.',
    instead: 'phone',
    example: { wrong: 'Write your telephone number.', right: 'Write your phone number.' },
  },
  {
    fault: /stand-in/i,
    why: 'One word for one person.',
    instead: 'deputy',
    example: { wrong: 'Call the stand-in.', right: 'Call the deputy.' },
  },
  {
    fault: /language sets?/i,
    why: 'One word for one thing.',
    instead: 'language versions',
    example: { wrong: 'It comes in six language sets.', right: 'It comes in six language versions.' },
  },
];
