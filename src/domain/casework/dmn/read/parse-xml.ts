import { type Context, Reader, type Warning } from "moddle-xml";
import { type Result, fail, ok } from "../../../ground/result";
import type { DmnFault } from "../fault";
import { type Element, isElement } from "./element";
import { moddle } from "./moddle";

/** Things in a file that are not of DMN and not where extensions belong. For each, the reader counts lines from the start. */
const MOST_UNREAD = 200;

class TooMuchUnread extends Error {}

/** The elements of a file, and notes of what was not read. */
export async function parseXml(xml: string): Promise<Result<{ root: Element; notes: readonly string[] }, DmnFault>> {
  const reader = new Reader({ model: moddle(), lax: true });
  try {
    const { rootElement, warnings } = await reader.fromXML(xml, counted(reader.handler("dmn:Definitions")));
    return isElement(rootElement)
      ? ok({ root: rootElement, notes: warnings.map(({ message }) => message) })
      : fail({ code: "not-dmn" });
  } catch (error) {
    return fail(
      error instanceof TooMuchUnread ? { code: "not-dmn" } : faultOf(error instanceof Error ? error.message : ""),
    );
  }
}

/** A handler that gives up: the reader sets a context on it, which takes what it has to say. */
function counted(handler: ReturnType<Reader["handler"]>): typeof handler {
  let held: Context | undefined;
  let unread = 0;
  return Object.defineProperty(handler, "context", {
    get: () => held,
    set: (context: Context) => {
      held = context;
      const add = context.addWarning.bind(context);
      context.addWarning = (warning: Warning) => {
        if (warning.message.startsWith("unparsable") && ++unread > MOST_UNREAD) throw new TooMuchUnread();
        add(warning);
      };
    },
  });
}

/** The reader says in words what is wrong, counting lines from 0. */
function faultOf(message: string): DmnFault {
  if (message.startsWith("failed to parse document as")) return { code: "not-dmn" };
  const [, line] = /line: (\d{1,7})/u.exec(message) ?? [];
  return line === undefined ? { code: "not-xml" } : { code: "not-xml", line: Number(line) + 1 };
}
