import type * as v from "valibot";
import type { Protocol } from "./protocol";

export type MessageName = keyof Protocol;
export type RequestOf<N extends MessageName> = v.InferOutput<Protocol[N]["request"]>;
export type AnswerOf<N extends MessageName> = NonNullable<Protocol[N]["answers"]>;

/** What can go wrong with any message, whatever it asks. */
export type MessageFailure =
  /** The background did not answer, however often it was asked: the browser is closing or the extension was updated. */
  | { readonly code: "no-answer"; readonly detail: string }
  /** The background refused the message: not from a page that may send it, or not of its shape. */
  | { readonly code: "refused"; readonly detail: string }
  /** A bug: the background has written it to its console. */
  | { readonly code: "fault"; readonly detail: string };
