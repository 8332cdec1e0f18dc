/** Where pages of ours are tested outside of a browser: it lets itself be asked for nothing but its name. Import it first. */
const runtime = { id: "counterflow" };
Object.assign(globalThis, { chrome: { runtime }, browser: { runtime } });

export {};
