import * as v from "valibot";
import { type Result, fail } from "../domain/ground/result";
import type { Context, UseCase } from "../services";
import type { MessageFailure } from "./types";

/** Who a message comes from, as the browser vouches for it. */
export interface From {
  readonly isOurs: boolean;
  /** Path of our own page that sent it; undefined for scripts in web pages. */
  readonly page: string | undefined;
  /** The tab of a script of ours in a web page; undefined for anything else. */
  readonly tab?: number | undefined;
}

type Answering<Needs> = Readonly<Record<string, UseCase<unknown, Needs, Result<unknown, unknown>>>>;

const Envelope = v.strictObject({ name: v.string(), request: v.unknown() });

/**
 * The answering side of the protocol: a message is looked at by nothing but this until its sender is one of our own
 * pages that may send it and its request fits the schema. Bugs in a use case go to `onFault` and are answered as such.
 */
export const answerer =
  <Needs>(useCases: Answering<NoInfer<Needs>>, ports: Needs, onFault: (error: unknown) => void) =>
  async (message: unknown, from: From): Promise<unknown> => {
    const envelope = v.safeParse(Envelope, message);
    const { name, request } = envelope.success ? envelope.output : {};
    const useCase = name !== undefined && Object.hasOwn(useCases, name) ? useCases[name] : undefined;
    if (!useCase) return refuse("no such message");
    const context = useCase.from.find((one) => isFrom(one, from));
    if (!from.isOurs || !context) return refuse("not from a page that may send this");
    const parsed = v.safeParse(useCase.request, request);
    if (!parsed.success) return refuse(v.summarize(parsed.issues).slice(0, 2_000));
    if (useCase.mayAsk?.(parsed.output, context) === false) return refuse("not from a page that may ask this");
    try {
      return await useCase.run(parsed.output, ports, { context, tab: from.tab });
    } catch (error) {
      onFault(error);
      return fail<MessageFailure>({ code: "fault", detail: error instanceof Error ? error.message : String(error) });
    }
  };

const refuse = (detail: string) => fail<MessageFailure>({ code: "refused", detail });

function isFrom(context: Context, { page, tab }: From): boolean {
  if (context === "capture") return page === undefined && tab !== undefined;
  return page === `/src/${context}/index.html`;
}
