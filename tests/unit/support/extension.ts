/**
 * Where pages of ours are tested outside of a browser: it tells its name, and holds no choices of anybody's. Import it first.
 */
const runtime = { id: "counterflow" };
const onChanged = { addListener: () => undefined, removeListener: () => undefined };
const storage = { local: { get: () => Promise.resolve({}) }, onChanged };
Object.assign(globalThis, { chrome: { runtime, storage }, browser: { runtime, storage } });

export {};
