// The labels of the site that content/i18n/<language>.yml must give in every language.

import { FILL_KEYS } from './fill-keys.ts';
import { FORM_KEYS } from './form-keys.ts';
import { FRAME_KEYS } from './frame-keys.ts';
import { GUIDE_KEYS } from './guide-keys.ts';
import { KEEP_KEYS } from './keep-keys.ts';
import { OWN_KEYS } from './own-keys.ts';
import { PACK_KEYS } from './pack-keys.ts';
import { PLANNER_GIVE_KEYS } from './planner-give-keys.ts';
import { PLANNER_KEYS } from './planner-keys.ts';
import { SEARCH_KEYS } from './search-keys.ts';
import { TAKE_KEYS } from './take-keys.ts';

export const UI_KEYS = [
  ...FILL_KEYS,
  ...FORM_KEYS,
  ...FRAME_KEYS,
  ...GUIDE_KEYS,
  ...KEEP_KEYS,
  ...OWN_KEYS,
  ...PACK_KEYS,
  ...PLANNER_KEYS,
  ...PLANNER_GIVE_KEYS,
  ...SEARCH_KEYS,
  ...TAKE_KEYS,
] as const;
