// npm run unit
// The tests beside the files of the machine and of the site.
import { runRecipe } from './recipe.ts';
import { UNIT } from './steps.ts';

await runRecipe([UNIT]);
