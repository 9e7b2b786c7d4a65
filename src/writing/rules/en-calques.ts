// What a second reading of the English texts mended: calques of Finnish, two words for one thing, signs.
import type { WordingRule } from './rule.ts';

export const ENGLISH_CALQUES: readonly WordingRule[] = [
  {
    fault: /\btells? (?:what|how|only|at once)\b/i,
    why: 'Tell needs somebody who is told.',
    instead: 'explain, show, say; tell everyone',
    example: { wrong: 'The page tells how it goes on.', right: 'The page explains how it goes on.' },
  },
  {
    fault: /\b(?:see|look) already/i,
    why: 'A calque of jo nyt.',
    instead: 'now',
    example: { wrong: 'See already what can happen.', right: 'See now what can happen.' },
  },
  {
    fault: /practis(?:e|ing) an interview/i,
    why: 'You practise for an interview.',
    instead: 'practise for an interview, do a practice interview',
    example: { wrong: 'I want to practise an interview.', right: 'I want to practise for an interview.' },
  },
  {
    fault: /talk(?:ing)? (?:to|with) the coordinator alone|to talk alone/i,
    why: 'Alone is without anybody.',
    instead: 'in private',
    example: { wrong: 'One of you wants to talk alone.', right: 'One of you wants to talk in private.' },
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
