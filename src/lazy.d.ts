/** A module that is built into the file that imports it, and run when it is first asked for (scripts/build/lazy-module.mjs). */
declare module "*?lazy" {
  const load: () => never;
  // eslint-disable-next-line no-restricted-syntax -- what a module with a query gives has no name
  export default load;
}
