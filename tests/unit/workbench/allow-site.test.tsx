// @vitest-environment jsdom
import "../support/extension";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AllowSite } from "../../../src/sidepanel/components/allow-site";
import { PanelContext, type PanelTools } from "../../../src/sidepanel/hooks/panel-context";
import { AllowSource } from "../../../src/workbench/sources/allow-source";
import { takeCatalogue } from "../ui/catalogue";
import { inWorkbench } from "./in-workbench";

/** What the browser was asked to allow, what it allows, and what the official answers. */
let asked: string[];
let allowed: string[];
let answer: boolean;
let hear: () => void;
let root: HTMLElement;

const events = {
  addListener: (listener: () => void) => {
    hear = listener;
  },
  removeListener: () => undefined,
};
const permissions = {
  contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((one) => allowed.includes(one))),
  request: ({ origins }: { origins: string[] }) => {
    asked.push(...origins);
    if (answer) allowed.push(...origins);
    hear();
    return Promise.resolve(answer);
  },
  onAdded: events,
  onRemoved: events,
};

beforeEach(() => {
  takeCatalogue("en");
  Object.assign((globalThis as unknown as { browser: object }).browser, { permissions });
  [asked, allowed, answer] = [[], [], true];
  root = document.body.appendChild(document.createElement("div"));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** Effects run at the end of an act; what they have asked for is answered in the next one. */
async function settled(run: () => void): Promise<void> {
  await act(run);
  await act(() => new Promise<void>((done) => setTimeout(done, 0)));
}
const press = () => settled(() => root.querySelector("button")?.click());
const ORIGINS = ["https://care.example/*", "http://care.example/*"];

describe("“Allow on this site” among the sources", () => {
  const said: string[] = [];
  const show = (host: string) => {
    const say = (text: string) => void said.push(text);
    return settled(() => render(inWorkbench(<AllowSource host={host} />, { say }), root));
  };

  it("asks for the host, whatever its port, and is gone once it is allowed", async () => {
    await show("care.example:8443");
    expect(root.querySelector("button")?.getAttribute("aria-label")).toBe("Allow on this site: care.example:8443");
    await press();
    expect(asked).toEqual(ORIGINS);
    expect(said).toEqual(["Counterflow may now read pages of care.example:8443."]);
    expect(root.textContent).toBe("Allowed on this site");
  });

  it("stays where the official says no", async () => {
    answer = false;
    await show("care.example");
    await press();
    expect(root.textContent).toBe("Allow on this site");
  });

  it("is not there for what is no site", async () => {
    await show("file");
    expect(root.innerHTML).toBe("");
  });
});

describe("“Allow on this site” in the panel", () => {
  const show = () => {
    const tools: Partial<PanelTools> = {
      allowSite: () => permissions.request({ origins: ORIGINS }),
      isSiteAllowed: () => permissions.contains({ origins: ["https://care.example/*"] }),
      onSites: (listener) => {
        hear = listener;
        return () => undefined;
      },
      onFault: (error) => expect.fail(String(error)),
    };
    return settled(() =>
      render(
        <PanelContext.Provider value={tools as PanelTools}>
          <AllowSite url="https://care.example/lindenhof" host="care.example" />
        </PanelContext.Provider>,
        root,
      ),
    );
  };

  it("asks within the press, and says what is allowed now", async () => {
    await show();
    await press();
    expect(asked).toEqual(ORIGINS);
    expect(root.textContent).toBe("Counterflow may now read pages of care.example.");
  });

  it("follows what is taken back in the browser's settings", async () => {
    allowed.push(...ORIGINS);
    await show();
    expect(root.textContent).toBe("Allowed on this site");
    allowed = [];
    await settled(() => hear());
    expect(root.querySelector("button")?.textContent).toBe("Allow on this site");
  });
});
