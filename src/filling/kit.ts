// The form of a page of the archive, as one classic script (see src/offline/filling.ts).
import { startFilling } from './form-page.ts';
import { kitActs } from './taking/kit-ways.ts';
import { startTaking } from './taking/start.ts';

const form = document.querySelector<HTMLFormElement>('[data-filling]');
if (form) void startFilling(form).then(() => startTaking(form, kitActs));
