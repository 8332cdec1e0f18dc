import { documentOf } from "../support";

/**
 * A page whose elements `<template shadow>` become the open shadow trees of the elements they stand in, as the page's own
 * script would make them.
 */
export function shadowPage(html: string): Document {
  const document = documentOf(html);
  attach(document, document);
  return document;
}

function attach(tree: Document | DocumentFragment, document: Document): void {
  for (const template of tree.querySelectorAll("template[shadow]")) {
    const root = template.parentElement?.attachShadow({ mode: "open" });
    root?.append(document.importNode((template as HTMLTemplateElement).content, true));
    template.remove();
    if (root) attach(root, document);
  }
}
