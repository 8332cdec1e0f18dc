import { readFile } from "node:fs/promises";

/**
 * The draws that a file holds.
 * @param {string} path
 * @returns {Promise<{ utilities: number[][][], weights: number[][] }>}
 * @throws {Error} in a sentence, where it cannot be read or holds anything else
 */
export async function readDraws(path) {
  const { utilities, weights } = parse(path, await contentOf(path));
  const wrong = whatIsWrong(utilities, weights);
  if (wrong) throw new Error(`${path} cannot be ranked: ${wrong}.`);
  return { utilities: /** @type {number[][][]} */ (utilities), weights: /** @type {number[][]} */ (weights) };
}

/** @param {string} path */
async function contentOf(path) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new Error(`${path} cannot be read: there is no such file.`, { cause: error });
    if (code === "EISDIR") throw new Error(`${path} cannot be read: it is a folder.`, { cause: error });
    throw new Error(`${path} cannot be read: ${code ?? error}.`, { cause: error });
  }
}

/**
 * @param {string} path
 * @param {string} content
 * @returns {{ utilities?: unknown, weights?: unknown }}
 */
function parse(path, content) {
  try {
    const value = JSON.parse(content.replace(/^\uFEFF/u, ""));
    if (typeof value === "object" && value !== null) return value;
  } catch (error) {
    throw new Error(`${path} is no JSON file.`, { cause: error });
  }
  throw new Error(`${path} cannot be ranked: it holds no "utilities" and "weights".`);
}

/**
 * What is wrong, in words that follow a colon; draws, alternatives and criteria are counted from 1.
 * @param {unknown} utilities
 * @param {unknown} weights
 */
function whatIsWrong(utilities, weights) {
  if (!Array.isArray(utilities) || !Array.isArray(weights)) return 'it has no lists "utilities" and "weights"';
  if (utilities.length === 0) return "it holds no draws";
  if (utilities.length !== weights.length)
    return `it has ${utilities.length} draws of utilities and ${weights.length} of weights`;
  const [alternatives, criteria] = [lengthOf(utilities[0]), lengthOf(weights[0])];
  if (alternatives === 0) return "draw 1 has no alternatives";
  if (criteria === 0) return "draw 1 has no weights";
  for (let draw = 0; draw < utilities.length; draw++) {
    const wrong =
      whatIsWrongWithWeights(weights[draw], criteria) ??
      whatIsWrongWithUtilities(utilities[draw], alternatives, criteria);
    if (wrong) return `draw ${draw + 1} ${wrong}`;
  }
  return undefined;
}

/**
 * @param {unknown} weights
 * @param {number} criteria
 */
function whatIsWrongWithWeights(weights, criteria) {
  if (!Array.isArray(weights)) return "has no list of weights";
  if (weights.length !== criteria) return `has ${weights.length} weights where the first has ${criteria}`;
  if (!weights.every(Number.isFinite)) return "has a weight that is no number";
  if (weights.some((weight) => weight < 0)) return "has a weight below zero";
  if (weights.every((weight) => weight === 0)) return "has weights that sum to nothing";
  return undefined;
}

/**
 * @param {unknown} rows
 * @param {number} alternatives
 * @param {number} criteria
 */
function whatIsWrongWithUtilities(rows, alternatives, criteria) {
  if (lengthOf(rows) !== alternatives) return `has ${lengthOf(rows)} alternatives where the first has ${alternatives}`;
  for (const [one, row] of /** @type {unknown[]} */ (rows).entries()) {
    if (!Array.isArray(row)) return `has no list of utilities for alternative ${one + 1}`;
    if (row.length !== criteria)
      return `has ${row.length} utilities for alternative ${one + 1}, and ${criteria} weights`;
    if (!row.every(Number.isFinite)) return `has a utility of alternative ${one + 1} that is no number`;
  }
  return undefined;
}

/** @param {unknown} list */
const lengthOf = (list) => (Array.isArray(list) ? list.length : 0);
