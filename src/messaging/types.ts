import type * as v from "valibot";
import type { useCases } from "../services";

type UseCases = typeof useCases;

/** What can be asked of the background: the use cases are the protocol. */
export type MessageName = keyof UseCases;
export type RequestOf<N extends MessageName> = v.InferOutput<UseCases[N]["request"]>;
export type AnswerOf<N extends MessageName> = Awaited<ReturnType<UseCases[N]["run"]>>;

/** What can go wrong with any message, whatever it asks. */
export type MessageFailure =
  /** The background did not answer, however often it was asked: the browser is closing or the extension was updated. */
  | { readonly code: "no-answer"; readonly detail: string }
  /** The background refused the message: not from a page that may send it, or not of its shape. */
  | { readonly code: "refused"; readonly detail: string }
  /** A bug: the background has written it to its console. */
  | { readonly code: "fault"; readonly detail: string };
