import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export const TOKEN = "token-of-the-tests";

interface Said {
  readonly id?: string;
  readonly name?: string;
  readonly state?: string;
  readonly owner_org?: string;
  readonly package_id?: string;
  readonly hash?: string;
  readonly [word: string]: unknown;
}

interface Held {
  readonly id: string;
  name: string;
  state: string;
  resources: { id: string; name: string; hash: string; url: string; bytes: Buffer }[];
  readonly words: Record<string, unknown>;
}

/**
 * A server that answers as CKAN 2.11 does (`ckan/views/api.py`, `ckan/logic`): an envelope of `help`, `success` and `result` or `error`;
 * 403 with “Authorization Error” without a right token, 404 with “Not Found Error”, 409 with “Validation Error” and the words of each
 * field; files as `multipart/form-data`. What it holds can be looked at; it can be told to fail at a file once, or to say `success: false`
 * with status 200, as portals behind a gateway do.
 */
export async function serveCkan() {
  const packages: Held[] = [];
  const calls: string[] = [];
  const now: { failsAt?: string; isWrongStatus: boolean } = { isWrongStatus: false };
  let next = 1;
  const idOf = () => `00000000-0000-4000-8000-${String(next++).padStart(12, "0")}`;
  let origin = "";
  const shown = ({ id, name, state, words, resources }: Held) => ({
    ...words,
    id,
    name,
    state,
    resources: resources.map(({ bytes, ...one }) => ({ ...one, size: bytes.length })),
  });
  const error = (status: number, type: string, more: object) =>
    [status, { success: false, error: { __type: type, ...more } }] as const;
  const result = (value: unknown) => [200, { success: true, result: value }] as const;
  const find = (id: unknown) => packages.find((one) => one.id === id || one.name === id);
  const act = async (action: string, type: string, body: Buffer): Promise<readonly [number, object]> => {
    const isForm = type.startsWith("multipart/form-data");
    const form = isForm
      ? await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData()
      : undefined;
    const said = (
      form
        ? Object.fromEntries([...form].filter(([, value]) => typeof value === "string"))
        : JSON.parse(body.toString())
    ) as Said;
    if (action === "package_show") {
      const held = find(said.id);
      return held ? result(shown(held)) : error(404, "Not Found Error", { message: "Not found" });
    }
    if (action === "package_create") {
      if (said.owner_org !== "city")
        return error(409, "Validation Error", { owner_org: ["Organization does not exist"] });
      if (!/^[a-z0-9_-]{2,100}$/u.test(String(said.name)))
        return error(409, "Validation Error", {
          name: ["Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_"],
        });
      if (find(said.name)) return error(409, "Validation Error", { name: ["That URL is already in use."] });
      const { name = "", state = "active", ...words } = said;
      const held: Held = { id: idOf(), name, state, resources: [], words };
      packages.push(held);
      return result(shown(held));
    }
    if (action === "package_patch") {
      const held = find(said.id);
      if (!held) return error(404, "Not Found Error", { message: "Not found" });
      const { id: _, state = held.state, ...words } = said;
      held.state = state;
      Object.assign(held.words, words);
      return result(shown(held));
    }
    const held = find(said.package_id);
    const upload = form?.get("upload");
    if (!held || !(upload instanceof File)) return error(409, "Validation Error", { package_id: ["Missing value"] });
    const bytes = Buffer.from(await upload.arrayBuffer());
    if (createHash("sha256").update(bytes).digest("hex") !== said.hash)
      return error(409, "Validation Error", { hash: ["Not the file’s"] });
    const known = held.resources.find(({ id }) => id === said.id);
    const id = known?.id ?? idOf();
    const resource = {
      id,
      name: said.name ?? "",
      hash: said.hash,
      url: `${origin}/dataset/${held.id}/resource/${id}/download/${said.name}`,
      bytes,
    };
    held.resources = [...held.resources.filter((one) => one !== known), resource];
    return result({ ...resource, bytes: undefined });
  };
  const server = createServer((request, response) => {
    const [, action = ""] = /^\/api\/3\/action\/(\w+)$/u.exec(request.url ?? "") ?? [];
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      void (async () => {
        const body = Buffer.concat(parts);
        calls.push(action);
        if (now.failsAt !== undefined && body.includes(`filename="${now.failsAt}"`)) {
          delete now.failsAt;
          response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad gateway</html>");
          return;
        }
        const isReading = action === "package_show";
        const isAllowed = isReading || request.headers.authorization === TOKEN;
        const [status, answer] = isAllowed
          ? await act(action, request.headers["content-type"] ?? "", body)
          : error(403, "Authorization Error", { message: "Access denied: User not authorized to create packages" });
        response.writeHead(now.isWrongStatus ? 200 : status, { "content-type": "application/json;charset=utf-8" });
        response.end(JSON.stringify({ help: `${origin}/api/3/action/help_show?name=${action}`, ...answer }));
      })();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return { origin, packages, calls, now, close: () => new Promise<void>((closed) => server.close(() => closed())) };
}
