// Finnish in English words.
import type { WordingRule } from './rule.ts';

export const ENGLISH_CALQUES: readonly WordingRule[] = [
  {
    fault: /into use/i,
    why: 'A calque of ottaa käyttöön.',
    instead: 'adopt, start using',
    example: { wrong: 'Take the practice into use.', right: 'Adopt the practice.' },
  },
  {
    fault: /whole mentoring(?! process)/i,
    why: 'A calque of koko mentorointi.',
    instead: 'the mentoring as a whole',
    example: { wrong: 'It lasts the whole mentoring.', right: 'It lasts the whole mentoring process.' },
  },
  {
    fault: /tell(?:s|ing)? (?:about|private)/i,
    why: 'Tell needs somebody who is told.',
    instead: 'say, talk about, describe',
    example: { wrong: 'Tell about your work.', right: 'Talk about your work.' },
  },
  {
    fault: /clean(?:s|ed|ing)? (?:the|down|it|good)|practice is cleaned/i,
    why: 'A calque of puhdistaa.',
    instead: 'strip down',
    example: { wrong: 'Clean the practice of details.', right: 'Strip the practice down.' },
  },
  {
    fault: /guides?(?: the mentee)? to (?:do )?tasks/i,
    why: 'A calque of ohjata tehtäviin.',
    instead: 'guide through tasks, suggest tasks',
    example: { wrong: 'The mentor guides to tasks.', right: 'The mentor suggests tasks.' },
  },
  {
    fault: /free wall(?! space)/i,
    why: 'A calque of vapaa seinä.',
    instead: 'free wall space',
    example: { wrong: 'You need a free wall.', right: 'You need free wall space.' },
  },
  {
    fault: /the (?:table|page|list|form) (?:says|tells|asks)/i,
    why: 'Papers do not speak.',
    instead: 'the table shows',
    example: { wrong: 'The table says where.', right: 'The table shows where.' },
  },
  {
    fault: /diar(?:y|ies) of (?:every|each)/i,
    why: 'A calque of päiväkirja tapaamisesta.',
    instead: 'write in the diary after every meeting',
    example: { wrong: 'Write a diary of every meeting.', right: 'Write in the diary after every meeting.' },
  },
  {
    fault: /nobody asks about/i,
    why: 'A calque of ei kysytä.',
    instead: 'you are not asked about',
    example: { wrong: 'Nobody asks about your health.', right: 'You are not asked about your health.' },
  },
  {
    fault: /(?<!\p{L})reckon|answers? for (?:what|whose|personal)|tells? of /iu,
    why: 'Calques of laskea, vastata and kertoa.',
    instead: 'allow for; is responsible for; talk about',
    example: { wrong: 'Who answers for personal data?', right: 'Who is responsible for personal data?' },
  },
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
];
