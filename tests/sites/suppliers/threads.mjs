import { BRANDTMOOR } from "./posts/brandtmoor.mjs";
import { KABELMUEHLE } from "./posts/kabelmuehle.mjs";
import { LINDWURM } from "./posts/lindwurm.mjs";
import { OSTERMOOR } from "./posts/ostermoor.mjs";
import { QUELLHAFER } from "./posts/quellhafer.mjs";
import { STEINFURTH } from "./posts/steinfurth.mjs";

/**
 * A post of a member. With `rating` it is a review of the supplier; `best` and `worst` only where the scale is not 1 to 5.
 * @typedef {object} Post
 * @property {number} number
 * @property {string} by a key of MEMBERS
 * @property {string} on `DD.MM.YYYY`, or another way members wrote it in the old software
 * @property {string} text
 * @property {number} [rating]
 * @property {number} [best]
 * @property {number} [worst]
 * @property {string} [quote]
 */

/** @typedef {{ supplier: string, board: string, title: string, views: number, posts: readonly Post[] }} Thread */

/** @type {readonly Thread[]} */
export const THREADS = [
  {
    supplier: "brandtmoor",
    board: "Reinigung & Gebäude",
    title: "Brandtmoor: Unterhaltsreinigung Schulen – Erfahrungen?",
    views: 4812,
    posts: BRANDTMOOR,
  },
  {
    supplier: "kabelmuehle",
    board: "IT & Digitales",
    title: "Kabelmühle liefert nicht – Tablets für 14 Schulen",
    views: 9203,
    posts: KABELMUEHLE,
  },
  {
    supplier: "steinfurth",
    board: "Bau & Straße",
    title: "Steinfurth & Töchter: Nachträge ohne Ende?",
    views: 3377,
    posts: STEINFURTH,
  },
  {
    supplier: "quellhafer",
    board: "Möbel & Ausstattung",
    title: "Quellhafer Schulmöbel nach fünf Jahren",
    views: 2150,
    posts: QUELLHAFER,
  },
  {
    supplier: "ostermoor",
    board: "Grün & Winter",
    title: "Winterdienst Ostermoor, Saison 2025/26",
    views: 1986,
    posts: OSTERMOOR,
  },
  {
    supplier: "lindwurm",
    board: "Klinik & Pflege",
    title: "Wartungsverträge Lindwurm Medizintechnik",
    views: 1204,
    posts: LINDWURM,
  },
];

/**
 * The average of a thread's ratings from 1 to 5, to one decimal; ratings on other scales stay out of it.
 * @param {Thread} thread
 */
export function averageOf(thread) {
  const ratings = thread.posts.flatMap(({ rating, best }) =>
    rating === undefined || best !== undefined ? [] : [rating],
  );
  const total = ratings.reduce((sum, rating) => sum + rating, 0);
  return { value: Math.round((total / ratings.length) * 10) / 10, count: ratings.length };
}
