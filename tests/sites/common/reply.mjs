/**
 * What a site answers. `delayMs` holds the answer back, for pages that are slow on purpose.
 * @typedef {object} Reply
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string | Buffer} body
 * @property {number} [delayMs]
 */

/** @typedef {(url: URL) => Reply | undefined} Site a site answers its own addresses and leaves the others */

/**
 * @param {{ toString(): string }} page
 * @param {{ status?: number, headers?: Record<string, string>, delayMs?: number }} [options]
 * @returns {Reply}
 */
export function htmlReply(page, { status = 200, headers = {}, delayMs = 0 } = {}) {
  return { status, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body: String(page), delayMs };
}

/**
 * @param {unknown} data
 * @returns {Reply}
 */
export function jsonReply(data) {
  return { status: 200, headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(data) };
}

/**
 * @param {{ toString(): string }} drawing
 * @returns {Reply}
 */
export function svgReply(drawing) {
  return { status: 200, headers: { "content-type": "image/svg+xml; charset=utf-8" }, body: String(drawing) };
}

/**
 * @param {string} location
 * @returns {Reply}
 */
export function redirectReply(location) {
  return { status: 301, headers: { location, "content-type": "text/plain; charset=utf-8" }, body: "" };
}
