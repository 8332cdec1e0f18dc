import { held } from "./held";

/** Names the document that the capture script has read here; undefined where it has not been. */
export const tokenHere = (): string | undefined =>
  held<{ here(): { readonly token: string } }>("counterflow")?.here().token;
