import { bundledWorks } from "./bundled-works.mjs";

/** The file, beside what was built, with the licences of others' work in it. */
export const NOTICES = "THIRD-PARTY-NOTICES.txt";

const BEGINNING = "Counterflow is licensed under Apache-2.0. It contains work of others, under the licences below.";
const LINE = "-".repeat(80);

/**
 * The text of the notices that go with a bundle: each licence once, beneath the works that are under its very words.
 * @param {Iterable<string>} moduleIds what the bundle was made from
 */
export function writeNotices(moduleIds) {
  const works = bundledWorks(moduleIds);
  const texts = new Set(works.map(({ text }) => text));
  const under = (/** @type {string} */ text) => works.filter((work) => work.text === text).map(titleOf);
  const parts = [...texts].map((text) => `${under(text).join("\n")}\n\n${text}`);
  return `${[BEGINNING, ...parts].join(`\n\n${LINE}\n\n`)}\n`;
}

/** @param {import("./bundled-works.mjs").Work} work */
const titleOf = ({ name, licence, home }) => [name, licence && `(${licence})`, home].filter(Boolean).join(" ");
