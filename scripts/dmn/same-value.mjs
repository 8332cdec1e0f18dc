/** How far numbers may differ. */
const NEAR = 1e-8;

/**
 * Whether a value is what the TCK expects; texts of times are compared by what they say.
 * @param {unknown} value JSON
 * @param {unknown} expected JSON, or a value of feelin's
 * @returns {boolean}
 */
export function isSame(value, expected) {
  if (typeof expected === "number") return typeof value === "number" && Math.abs(value - expected) < NEAR;
  if (expected === null || typeof expected !== "object") return value === expected;
  if (Array.isArray(expected))
    return (
      Array.isArray(value) && value.length === expected.length && expected.every((one, at) => isSame(value[at], one))
    );
  if ("toJSON" in expected) return typeof value === "string" && plain(value) === plain(String(expected));
  return typeof value === "object" && value !== null && !Array.isArray(value) && hasSameEntries(value, expected);
}

/**
 * @param {object} value
 * @param {object} expected
 */
function hasSameEntries(value, expected) {
  const names = Object.keys(expected);
  const own = new Map(Object.entries(value));
  return (
    names.length === own.size &&
    Object.entries(expected).every(([name, one]) => own.has(name) && isSame(own.get(name), one))
  );
}

/** @param {string} text */
const plain = (text) => text.replace(/^\+0*/u, "").replace(/[+-]00:00$/u, "Z");
