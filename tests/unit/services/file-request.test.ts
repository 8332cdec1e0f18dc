import { describe, expect, it } from "vitest";
import { readPolicy } from "../../../src/domain/policy";
import type { ServerAnswer, ServerQuestion } from "../../../src/platform";
import { CASE, entriesOf, withServices } from "./support";

const URL = "https://311.example.org/v2";
const FILING = "0d7f4c1e-5b0a-4c46-9b0e-6f7a1c2d3e4f";
const REQUEST = {
  filingId: FILING,
  caseId: CASE.caseId,
  server: { url: URL, jurisdiction: "" },
  service: { code: "033", name: "Street light" },
  pairs: [
    ["service_code", "033"],
    ["lat", "48.137"],
    ["long", "11.575"],
    ["email", "clerk@example.org"],
    ["description", "It is dark"],
    ["attribute[POLE]", "17"],
  ] as [string, string][],
  labels: { POLE: "Number on the pole" },
  attachment: null,
};
const answered = (text: string, status = 200): ServerAnswer => ({
  code: "answered",
  status,
  contentType: "text/xml",
  body: new TextEncoder().encode(text),
  isTooLarge: false,
});
const NUMBER = "<service_requests><request><service_request_id>7</service_request_id></request></service_requests>";
const shown = (text: string) =>
  `<service_requests><request><service_request_id>7</service_request_id><status>open</status><service_code>033</service_code><description>${text}</description><lat>48.137</lat><long>11.575</long></request></service_requests>`;
const NONE = "<service_requests></service_requests>";

/** A server that answers what was sent by one, and what it is asked by the other; what came to it is told. */
function server(post: readonly ServerAnswer[], get: readonly ServerAnswer[] = []) {
  const sent: URLSearchParams[] = [];
  const asked: string[] = [];
  return {
    sent,
    asked,
    ports: {
      policy: () => Promise.resolve(readPolicy({ open311: [{ url: URL, key: "secret-key" }] })),
      mayReach: () => Promise.resolve(true),
      askServer: ({ url, body }: ServerQuestion): Promise<ServerAnswer> => {
        if (body === undefined) {
          // A server without pages: the second is empty.
          if (/[?&]page=(?!1\b)/u.test(url)) return Promise.resolve(answered(NONE));
          asked.push(url);
          return Promise.resolve(get[asked.length - 1] ?? { code: "unreachable" });
        }
        sent.push(body as URLSearchParams);
        return Promise.resolve(post[sent.length - 1] ?? { code: "unreachable" });
      },
    },
  };
}

describe("a service request", () => {
  it("is sent once, with the key, and the log has neither the key nor how to reach anybody", async () => {
    const { sent, ports } = server([answered(NUMBER)]);
    await withServices(async ({ openCase, fileRequest }, db) => {
      await openCase(CASE);
      expect(await fileRequest(REQUEST)).toEqual({
        ok: true,
        value: { state: "numbered", isFound: false, errors: [] },
      });
      expect(await fileRequest(REQUEST)).toMatchObject({ ok: true, value: { state: "numbered" } });
      expect(sent).toHaveLength(1);
      expect(sent[0]?.get("api_key")).toBe("secret-key");
      expect((await entriesOf(db)).slice(-2)).toEqual(["filing.sent", "filing.answered"]);
      const log = JSON.stringify((await db.payloads.toArray()).map(({ json }) => json));
      expect(log).not.toContain("secret-key");
      expect(log).not.toContain("clerk@example.org");
      expect(log).toContain("Number on the pole");
    }, ports);
  });

  it.each<[string, ServerAnswer]>([
    ["nothing comes", { code: "timed-out" }],
    ["the connection is cut", { code: "unreachable" }],
    ["the server fails", answered("<html>502</html>", 502)],
    ["a page comes", answered("<!doctype html><html></html>")],
    ["it breaks off", answered("<service_requests><request>")],
  ])("of which nobody knows whether it arrived, as %s, is looked for and not sent again", async (_what, lost) => {
    const { sent, asked, ports } = server([lost], [answered(shown("It is dark"))]);
    await withServices(async ({ openCase, fileRequest }, db) => {
      await openCase(CASE);
      expect(await fileRequest(REQUEST)).toMatchObject({ value: { state: "unknown" } });
      expect(await fileRequest(REQUEST)).toMatchObject({ value: { state: "numbered", isFound: true } });
      expect([sent.length, asked.length]).toEqual([1, 1]);
      expect((await db.filings.get(FILING))?.answered).toMatchObject({ outcome: "found", requestId: "7" });
    }, ports);
  });

  it("is not sent again where the server cannot say, and is where it is not there", async () => {
    const { sent, ports } = server(
      [{ code: "timed-out" }, answered(NUMBER)],
      [{ code: "unreachable" }, answered(NONE)],
    );
    await withServices(async ({ openCase, fileRequest }, db) => {
      await openCase(CASE);
      await fileRequest(REQUEST);
      expect(await fileRequest(REQUEST)).toEqual({ ok: false, error: { code: "look-unclear" } });
      expect(sent).toHaveLength(1);
      expect(await fileRequest(REQUEST)).toMatchObject({ value: { state: "numbered" } });
      expect(sent).toHaveLength(2);
      expect((await db.filings.get(FILING))?.sent?.attempt).toBe(2);
    }, ports);
  });

  it("that is refused under whatever status says why, in the server's words", async () => {
    const errors = "<errors><error><code>400</code><description>No such service</description></error></errors>";
    const { ports } = server([answered(errors, 200)]);
    await withServices(async ({ openCase, fileRequest }) => {
      await openCase(CASE);
      expect(await fileRequest(REQUEST)).toEqual({
        ok: true,
        value: { state: "refused", isFound: false, errors: [{ code: "400", description: "No such service" }] },
      });
    }, ports);
  });

  it("goes to no server that nobody named, and to none that the browser may not reach", async () => {
    const { sent, ports } = server([answered(NUMBER)]);
    await withServices(async ({ openCase, fileRequest }) => {
      await openCase(CASE);
      const elsewhere = { ...REQUEST, server: { url: "https://evil.example", jurisdiction: "" } };
      expect(await fileRequest(elsewhere)).toEqual({ ok: false, error: { code: "server-unknown" } });
    }, ports);
    await withServices(
      async ({ openCase, fileRequest }) => {
        await openCase(CASE);
        expect(await fileRequest(REQUEST)).toEqual({ ok: false, error: { code: "site-not-allowed" } });
      },
      { ...ports, mayReach: () => Promise.resolve(false) },
    );
    expect(sent).toEqual([]);
  });

  it("is asked about, and what is other than before is written once", async () => {
    const closed = shown("It is dark")
      .replace("open", "closed")
      .replace("</status>", "</status><status_notes>Done</status_notes>");
    const { ports } = server(
      [answered(NUMBER)],
      [answered(shown("It is dark")), answered(closed), answered(closed), answered("<html></html>")],
    );
    await withServices(async ({ openCase, fileRequest, checkFiling }, db) => {
      await openCase(CASE);
      await fileRequest(REQUEST);
      expect(await checkFiling({ filingId: FILING })).toEqual({ ok: true, value: "changed" });
      expect(await checkFiling({ filingId: FILING })).toEqual({ ok: true, value: "changed" });
      expect(await checkFiling({ filingId: FILING })).toEqual({ ok: true, value: "same" });
      expect(await checkFiling({ filingId: FILING })).toEqual({ ok: true, value: "answer-is-page" });
      expect((await db.filings.get(FILING))?.changed).toMatchObject({ status: "closed", statusNotes: "Done" });
      expect((await entriesOf(db)).filter((type) => type === "filing.changed")).toHaveLength(2);
    }, ports);
  });
});
