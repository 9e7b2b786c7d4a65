// npm run check
// Format, lint, types, imports, dead code, all definitions and pages: what a writer or a programmer asks all day.
import { runRecipe } from './recipe.ts';
import { SOURCE_STEPS } from './steps.ts';

await runRecipe(SOURCE_STEPS);
