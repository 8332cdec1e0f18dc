import * as v from "valibot";
import { fail } from "../domain/ground/result";
import type { Context } from "./define-message";
import { protocol } from "./protocol";
import type { AnswerOf, MessageFailure, MessageName, RequestOf } from "./types";

/** `tab` is where our script in a web page stands, for messages that it may send. */
export type Handlers = {
  readonly [N in MessageName]: (request: RequestOf<N>, tab?: number) => Promise<AnswerOf<N>>;
};

/** Who a message comes from, as the browser vouches for it. */
export interface From {
  readonly isOurs: boolean;
  /** Path of our own page that sent it; undefined for scripts in web pages. */
  readonly page: string | undefined;
  /** The tab of a script of ours in a web page; undefined for anything else. */
  readonly tab?: number | undefined;
}

const Envelope = v.strictObject({ name: v.picklist(Object.keys(protocol) as MessageName[]), request: v.unknown() });

/**
 * The answering side of the protocol: a message is looked at by nothing but this until its sender is one of our own
 * pages that may send it and its request fits the schema. Bugs in a handler go to `onFault` and are answered as such.
 */
export const answerer =
  (handlers: Handlers, onFault: (error: unknown) => void) =>
  (message: unknown, from: From): Promise<unknown> => {
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success) return refuse("no such message");
    const { name, request } = envelope.output;
    if (!mayISend(name, from)) return refuse("not from a page that may send this");
    return answerOne(name, request, from.tab, handlers, onFault);
  };

const refuse = (detail: string) => Promise.resolve(fail<MessageFailure>({ code: "refused", detail }));

function mayISend(name: MessageName, from: From): boolean {
  const allowed: readonly Context[] = protocol[name].from;
  return from.isOurs && allowed.some((context) => isFrom(context, from));
}

function isFrom(context: Context, { page, tab }: From): boolean {
  if (context === "capture") return page === undefined && tab !== undefined;
  return page === `/src/${context}/index.html`;
}

async function answerOne<N extends MessageName>(
  name: N,
  request: unknown,
  tab: number | undefined,
  handlers: Handlers,
  onFault: (error: unknown) => void,
): Promise<unknown> {
  const parsed = v.safeParse(protocol[name].request, request);
  if (!parsed.success) return refuse(v.summarize(parsed.issues).slice(0, 2_000));
  try {
    return await (tab === undefined ? handlers[name](parsed.output) : handlers[name](parsed.output, tab));
  } catch (error) {
    onFault(error);
    return fail<MessageFailure>({ code: "fault", detail: error instanceof Error ? error.message : String(error) });
  }
}
