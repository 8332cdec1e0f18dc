import type { CDPSession, Page } from "puppeteer-core";

/** A world beside the page's own, as an extension's scripts have one. */
export interface IsolatedWorld {
  /** Runs an expression in it and waits for what it promises. */
  run(expression: string): Promise<unknown>;
}

export async function isolatedWorldOf(page: Page): Promise<IsolatedWorld> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send("Page.getFrameTree");
  const world = { frameId: frameTree.frame.id, worldName: "bench" };
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", world);
  return { run: (expression) => evaluate(session, contextId, expression) };
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const options = { expression, contextId, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as unknown;
}
