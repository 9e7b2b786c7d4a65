// npm test
// Every check there is; one line at the end counts them.
import { runRecipe } from './recipe.ts';
import { BUILD, FILES, HTML, MACHINE, SITE, SOURCE_STEPS, UNIT } from './steps.ts';

await runRecipe([...SOURCE_STEPS, BUILD, UNIT, MACHINE, SITE, FILES, HTML]);
