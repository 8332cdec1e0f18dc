/** The storeys of the domain, from the ground up: each may use those beneath it. */
export const STOREYS = ["ground", "ledger", "evidence", "analysis", "casework", "policy", "keeping", "acts", "files"];

/**
 * A room of `src`: which other rooms it may import, which packages, and what else (as patterns). ARCHITECTURE.md has the
 * same table in words, and a test holds the two against each other.
 * @typedef {{ uses: readonly string[], packages?: readonly string[], others?: readonly string[] }} Room
 */

const PAGE_USES = ["ui", "domain", "storage/reading", "platform", "messaging"];
const PAGE_PACKAGES = ["preact", "@tanstack/virtual-core", "valibot"];

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
  domain: {
    uses: [],
    packages: [
      "valibot",
      "canonicalize",
      "@noble/ciphers",
      "@noble/hashes",
      "approx-string-match",
      "pkijs",
      "asn1js",
      "age-encryption",
      "hash-wasm",
      "papaparse",
      "@types/papaparse",
      "@e965/xlsx",
      "chardet",
      "dmn-moddle",
      "moddle-xml",
      "feedsmith",
      "feelin",
      "lezer-feel",
      "n3",
      "@types/n3",
      "saxen",
    ],
  },
  storage: { uses: ["domain"], packages: ["dexie", "fake-indexeddb", "valibot", "@noble/hashes"] },
  platform: {
    uses: ["domain"],
    packages: ["webextension-polyfill", "valibot", "@nats-io/nats-core", "@nats-io/jetstream"],
  },
  services: { uses: ["domain", "storage", "platform"], packages: ["valibot"] },
  messaging: { uses: ["domain", "services"], packages: ["valibot"] },
  background: { uses: ["services", "storage", "platform", "messaging", "domain", "capture"] },
  jobs: { uses: ["domain", "storage", "platform", "messaging"] },
  capture: { uses: ["domain/evidence/(reading|snapshot|anchoring)", "messaging"] },
  sidepanel: { uses: PAGE_USES, packages: PAGE_PACKAGES },
  workbench: { uses: [...PAGE_USES, "jobs"], packages: [...PAGE_PACKAGES, "graphology", "sigma"] },
  ui: { uses: ["domain"], packages: ["preact", "@tanstack/virtual-core"], others: ["^public/_locales/"] },
  verifier: {
    uses: ["domain"],
    others: ["^(?:node:)?(?:crypto|fs(?:/promises)?|os|path|readline/promises|stream|util)$"],
  },
};
