/**
 * What a script of ours has left in this document's isolated world. Own properties alone: `<form name="counterflow">` and
 * `<iframe name="counterflow">` are found under their names as well (HTML, "named access on the Window object").
 */
export const held = <T>(name: string): T | undefined =>
  Object.hasOwn(globalThis, name) ? (Reflect.get(globalThis, name) as T) : undefined;
