/** Upper bounds of a recipe, and of the work that one may cost on one page. */
export const RECIPE_LIMITS = {
  hosts: 100,
  paths: 20,
  rules: 50,
  fields: 40,
  steps: 12,
  labels: 20,
  grades: 20,
  selector: 500,
  text: 200,
  /** Elements found by one rule. */
  elements: 5_000,
  /** Elements looked at for one value. */
  candidates: 60,
  /** Selectors that are run for one recipe. */
  queries: 60_000,
} as const;
