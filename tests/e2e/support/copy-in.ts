import type { Page } from "puppeteer-core";
import type { Sought } from "../../../src/domain/evidence/anchoring";

/** What the scripts of ours leave in a page's isolated world. */
interface Scope {
  readonly counterflow: { here(): { token: string } };
  readonly counterflowSnapshot: {
    start(request: object): void;
    state(): { readonly is: string; readonly pieces: number; readonly missing: { readonly copy: readonly string[] } };
    piece(of: "copy", n: number): string;
  };
}

/** What is to be copied: all of the page, or the elements that hold what is sought. */
interface Asked {
  readonly what: "page" | "quote";
  readonly sought: readonly Sought[];
}

/** The copy of the page that is open at an address, by the scripts that the extension itself puts there, and what it lacks. */
export async function copyAndLacks(
  ours: Page,
  url: string,
  asked: Asked = { what: "page", sought: [] },
): Promise<{ html: string; missing: readonly string[] }> {
  return ours.evaluate(
    async (address, wanted) => {
      const tabs = await chrome.tabs.query({});
      const tabId = tabs.find((tab) => tab.url?.split(/[?#]/u, 1)[0] === address)?.id;
      if (tabId === undefined) throw new Error(`${address} is not open: ${tabs.map((tab) => tab.url).join(" ")}`);
      const target = { tabId };
      await chrome.scripting.executeScript({ target, files: ["/src/capture/index.js"] });
      await chrome.scripting.executeScript({ target, files: ["/src/capture/snapshot.js"] });
      const [answer] = await chrome.scripting.executeScript({
        target,
        args: [wanted],
        func: async (request: object) => {
          const { counterflow, counterflowSnapshot: script } = globalThis as unknown as Scope;
          script.start({ token: counterflow.here().token, ...request });
          while (script.state().is === "under-way") await new Promise((done) => setTimeout(done, 20));
          const { is, pieces, missing } = script.state();
          if (is !== "done") return { html: is, missing: [] };
          const html = Array.from({ length: pieces }, (_, n) => script.piece("copy", n)).join("");
          return { html, missing: missing.copy };
        },
      });
      if (!answer?.result) throw new Error(`${address} was not copied`);
      return answer.result;
    },
    url,
    asked,
  );
}

export const copyIn = async (ours: Page, url: string): Promise<string> => (await copyAndLacks(ours, url)).html;
