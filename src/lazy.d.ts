/** A module that is built into the file that imports it, and run when it is first asked for (scripts/build/lazy-module.mjs). */
declare module "*?lazy" {
  export const load: () => never;
}
