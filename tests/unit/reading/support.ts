import { JSDOM } from "jsdom";
import { type Reading, readPage } from "../../../src/domain/reading";

export const PAGE = "https://reviews.example/homes/elm-court";

const { DOMParser } = new JSDOM("").window;

/** A document as a saved page gives it: parsed, no script run, nothing loaded. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

export function read(html: string, url = PAGE): Reading {
  return readPage(documentOf(html), url);
}

/** A page with one JSON-LD block; texts go in as they are, data as JSON. */
export function readBlock(block: unknown, rest = ""): Reading {
  const text = typeof block === "string" ? block : JSON.stringify(block);
  return read(`<!doctype html><title>Elm Court</title><script type="application/ld+json">${text}</script>${rest}`);
}
