import { NOTICES, writeNotices } from "./write-notices.mjs";

/**
 * Writes the licences of others' work beside the bundle that has it. What is built apart and put into the bundle, by another
 * plugin or for a worker, is told to `note`, or built with `inWorkers`.
 */
export function thirdPartyNotices() {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {Iterable<string>} moduleIds */
  const note = (moduleIds) => {
    for (const id of moduleIds) seen.add(id);
  };
  return { note, inWorkers: noting(note), beside: writing(note, seen) };
}

/**
 * @param {(moduleIds: Iterable<string>) => void} note
 * @returns {import("vite").Plugin}
 */
const noting = (note) => ({
  name: "counterflow:note-modules",
  generateBundle(_options, bundle) {
    note(modulesIn(bundle));
  },
});

/**
 * @param {(moduleIds: Iterable<string>) => void} note
 * @param {ReadonlySet<string>} seen
 * @returns {import("vite").Plugin}
 */
const writing = (note, seen) => ({
  name: "counterflow:third-party-notices",
  apply: "build",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      note(modulesIn(bundle));
      this.emitFile({ type: "asset", fileName: NOTICES, source: writeNotices(seen) });
    },
  },
});

/** @param {import("vite").Rolldown.OutputBundle} bundle */
const modulesIn = (bundle) => Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
