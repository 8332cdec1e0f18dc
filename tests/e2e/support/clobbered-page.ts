const review = (by: string, text: string): string =>
  `<article itemprop="review" itemscope itemtype="https://schema.org/Review"><h3 itemprop="author">${by}</h3>
<p itemprop="reviewBody">${text}</p></article>`;

/** What each reviewer says, in order. */
export const SAID: Readonly<Record<string, string>> = {
  "Anna Vermeulen": "The staff took their time and explained everything twice, even the second bill.",
  "Tom Bakker": "Waited forty minutes at the front desk before anybody looked up from the screen.",
};

/** Who reviews once `addLater` is called. */
export const LATER = "Mae Otis";

/**
 * Names every member that forms and documents have, and what our scripts leave in a page's isolated world; or, of a seed
 * other than 0, each or not.
 */
const clobber = (seed: number): string => `
let random = ${seed};
const isWanted = () => random === 0 || (random = random * 48271 % 2147483647) % 2 > 0;
const root = document.documentElement;
globalThis.outlined = () => root.lastElementChild.localName === "div";
globalThis.addLater = () => Element.prototype.prepend.call(form, later);
const chain = (of) => of ? [...Object.getOwnPropertyNames(of), ...chain(Object.getPrototypeOf(of))] : [];
const later = document.querySelector("template").content.firstElementChild;
const create = document.createElement.bind(document);
const form = document.querySelector("form");
const [append, body] = [Element.prototype.append, document.body];
const ours = ["", "Watch", "Rare", "Show", "Snapshot", "Pick"].map((name) => "counterflow" + name);
const made = (tag, name) => Object.assign(create(tag), { name });
for (const name of new Set(chain(HTMLFormElement.prototype))) if (isWanted()) append.call(form, made("input", name));
const holder = Object.assign(create("div"), { hidden: true });
for (const name of new Set(chain(HTMLDocument.prototype))) if (isWanted()) append.call(holder, made(name.length % 2 ? "img" : "form", name));
for (const name of ours) append.call(holder, made("form", name));
append.call(holder, made("iframe", "counterflowShow"));
append.call(body, holder);
`;

/** A page whose reviews stand in a form; with a seed its elements are named like what may be asked of form and document. */
export const clobberedPage = (
  seed: number | undefined,
): string => `<!doctype html><html lang="en"><title>Elm Court</title>
<style>input { display: none }</style>
<main itemscope itemtype="https://schema.org/NursingHome" itemid="https://homes.example/elm"><h1 itemprop="name">Elm Court</h1><p>Four reviews of 2026</p>
<form>${Object.entries(SAID)
  .map(([by, text]) => review(by, text))
  .join("")}</form></main>
<template>${review(LATER, "Lovely garden, but the lift was out of order all winter long.")}</template>
${seed === undefined ? "" : `<script>${clobber(seed)}</script>`}</html>`;
