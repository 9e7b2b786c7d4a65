// The form's page from a disk: everything in one script.
import { kitWays } from './kit-ways.ts';
import { startTaking } from './start.ts';

const form = document.querySelector<HTMLFormElement>('[data-filling]');
if (form) startTaking(form, async () => kitWays);
