import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the server holds it. */
export interface Held {
  readonly id: string;
  status: string;
  notes: string;
  readonly code: string;
  readonly description: string;
  readonly lat: string;
  readonly long: string;
  readonly address: string;
  readonly at: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);
const xml = (inner: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${inner}`;
const SERVICES = xml(`<services>
<service><service_code>033</service_code><service_name>Street light is out</service_name><description>Lamps on streets and paths.</description><metadata>true</metadata><type>realtime</type><keywords>light</keywords><group>Streets</group></service>
<service><service_code>007</service_code><service_name>Pothole</service_name><description></description><metadata>false</metadata><type>realtime</type><group>Streets</group></service>
</services>`);
const DEFINITION = xml(`<service_definition><service_code>033</service_code><attributes>
<attribute><variable>true</variable><code>POLE</code><datatype>number</datatype><required>true</required><order>1</order><datatype_description>It stands on a small plate.</datatype_description><description>&lt;img src=x onerror="document.title='run'"&gt; Number on the pole</description></attribute>
<attribute><variable>true</variable><code>KIND</code><datatype>singlevaluelist</datatype><required>true</required><order>2</order><description>What is wrong</description><values><value><key>out</key><name>It is out</name></value><value><key>flicker</key><name>It flickers</name></value></values></attribute>
</attributes></service_definition>`);

export const KEY = "key-of-the-tests";

/**
 * A server of GeoReport v2 as cities run them: XML alone, an API key for what is sent, pages of two, errors in the specification's form;
 * `FixMyStreet` updates. What is sent to it is told, and how it behaves can be changed meanwhile.
 */
export async function serveGeoReport(requests: readonly Held[]) {
  const held = [...requests];
  const now: { mode: "well" | "hangs-up" | "html" | "busy" } = { mode: "well" };
  const posts: URLSearchParams[] = [];
  const asked: string[] = [];
  const shown = (one: Held): string =>
    `<request><service_request_id>${one.id}</service_request_id><status>${one.status}</status><status_notes>${escaped(one.notes)}</status_notes><service_name>${one.code === "033" ? "Street light is out" : "Pothole"}</service_name><service_code>${one.code}</service_code><description>${escaped(one.description)}</description><agency_responsible>Public works</agency_responsible><requested_datetime>${one.at}</requested_datetime><updated_datetime>${one.at}</updated_datetime><address>${escaped(one.address)}</address>${one.lat === "" ? "" : `<lat>${one.lat}</lat><long>${one.long}</long>`}</request>`;
  const list = (all: readonly Held[]): string => xml(`<service_requests>${all.map(shown).join("")}</service_requests>`);
  const error = (code: number, words: string): string =>
    xml(`<errors><error><code>${String(code)}</code><description>${words}</description></error></errors>`);
  const page = (query: URLSearchParams): string => {
    const codes = (query.get("service_code") ?? "").split(",").filter((code) => code !== "");
    const status = query.get("status");
    const [from, to] = [query.get("start_date") ?? "", query.get("end_date") ?? "9"];
    const inDays = held.filter(({ at }) => at >= from && at <= to);
    const wanted = inDays.filter(
      (one) => (codes.length === 0 || codes.includes(one.code)) && (!status || one.status === status),
    );
    const at = (Number(query.get("page") ?? 1) - 1) * 2;
    return list(wanted.slice(at, at + 2));
  };
  const take = (form: URLSearchParams): readonly [number, string] => {
    if (form.get("api_key") !== KEY) return [403, error(403, "Invalid api_key received")];
    if (form.get("service_code") === "033" && !form.get("attribute[POLE]"))
      return [400, error(400, "POLE was not provided")];
    posts.push(form);
    const id = String(9_000 + posts.length);
    held.push({
      id,
      status: "open",
      notes: "",
      code: form.get("service_code") ?? "",
      description: form.get("description") ?? "",
      lat: form.get("lat") ?? "",
      long: form.get("long") ?? "",
      address: form.get("address_string") ?? "",
      at: new Date().toISOString().replace(/\.\d+Z$/u, "Z"),
    });
    return [
      200,
      xml(
        `<service_requests><request><service_request_id>${id}</service_request_id><service_notice>We come within a week.</service_notice><account_id/></request></service_requests>`,
      ),
    ];
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
    if (request.method === "GET") asked.push(request.url ?? "");
    const send = (status: number, body: string, type = "text/xml; charset=utf-8") => {
      response.writeHead(status, { "content-type": type });
      response.end(body);
    };
    const get = (): readonly [number, string] => {
      if (pathname === "/v2/services.xml") return [200, SERVICES];
      if (pathname === "/v2/services/033.xml") return [200, DEFINITION];
      if (pathname === "/v2/requests.xml") return [200, page(searchParams)];
      if (pathname === "/v2/servicerequestupdates.xml")
        return [
          200,
          xml(
            `<service_requests_updates>${held
              .filter(({ notes }) => notes !== "")
              .map(
                ({ id, status, notes }) =>
                  `<request_update><update_id>u${id}</update_id><service_request_id>${id}</service_request_id><status>${status}</status><updated_datetime>2026-11-05T08:00:00Z</updated_datetime><description>${escaped(notes)}</description></request_update>`,
              )
              .join("")}</service_requests_updates>`,
          ),
        ];
      const [, id] = /^\/v2\/requests\/(\w+)\.xml$/u.exec(pathname) ?? [];
      const one = held.find((request) => request.id === id);
      return one ? [200, list([one])] : [404, error(404, "service_request_id not found")];
    };
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString();
    });
    request.on("end", () => {
      if (now.mode === "html") return send(200, "<!doctype html><html><title>Log in</title></html>", "text/html");
      if (now.mode === "busy") {
        response.writeHead(429, { "retry-after": "3600" });
        return response.end();
      }
      if (request.method === "POST") {
        const [status, answer] = take(new URLSearchParams(body));
        if (now.mode !== "hangs-up") return send(status, answer);
        // What was taken is answered by nobody: the line is cut after the first bytes, for browsers repeat what ends without any.
        response.writeHead(200, { "content-type": "text/xml" });
        response.write("<?xml");
        return setTimeout(() => request.socket.destroy(), 50);
      }
      return send(...get());
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/v2`,
    held,
    posts,
    asked,
    now,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}
