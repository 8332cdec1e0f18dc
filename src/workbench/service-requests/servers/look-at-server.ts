import {
  OPEN311_LIMITS,
  type Open311Server,
  readDiscovery,
  readServices,
  servicesAddress,
} from "../../../domain/casework/service-requests";
import { type Result, fail, ok } from "../../../domain/ground/result";
import { askServer } from "../../../platform";
import type { Trouble } from "../trouble-words";

/** A server that answers, and how many services it offers. */
export interface LookedAt {
  readonly url: string;
  readonly format: "xml" | "json";
  readonly services: number;
}

/**
 * What is at an address that somebody typed: where it is a discovery file, the production server that this names; else the server itself,
 * asked for XML first, which every one of them must know.
 */
export async function lookAtServer(
  typed: string,
  server: Pick<Open311Server, "jurisdiction">,
): Promise<Result<LookedAt, Trouble>> {
  const base = typed.replace(/\/+$/u, "");
  if (/\.(?:xml|json)$/iu.test(base)) return lookAtDiscovery(base, server);
  let last: Trouble = { code: "unreachable" };
  for (const format of ["xml", "json"] as const) {
    const looked = await lookAtServices(base, format, server);
    if (looked.ok) return looked;
    last = looked.error;
    if (last.code === "unreachable" || last.code === "timed-out" || last.code === "answer-refused") break;
  }
  return fail(last);
}

async function lookAtDiscovery(
  url: string,
  server: Pick<Open311Server, "jurisdiction">,
): Promise<Result<LookedAt, Trouble>> {
  const answer = await askServer({ url, most: OPEN311_LIMITS.bytes });
  if (answer.code !== "answered") return fail({ code: answer.code });
  const read = readDiscovery(answer.body);
  if (!read.ok) return read;
  const [first] = read.value.toSorted((a, b) => Number(b.type === "production") - Number(a.type === "production"));
  if (!first) return fail({ code: "no-georeport" });
  const format = first.formats.length > 0 && !first.formats.includes("xml") ? "json" : "xml";
  return lookAtServices(first.url.replace(/\/+$/u, ""), format, server);
}

async function lookAtServices(
  url: string,
  format: "xml" | "json",
  { jurisdiction }: Pick<Open311Server, "jurisdiction">,
): Promise<Result<LookedAt, Trouble>> {
  const server = { url, name: "", jurisdiction, format, place: "none", updates: false, media: false } as const;
  const answer = await askServer({ url: servicesAddress(server), most: OPEN311_LIMITS.bytes });
  if (answer.code !== "answered") return fail({ code: answer.code });
  const read = readServices(answer.body);
  if (!read.ok)
    return answer.status === 200 || read.error.code === "answer-refused"
      ? read
      : fail({ code: "status", status: answer.status });
  if (answer.status !== 200) return fail({ code: "status", status: answer.status });
  return ok({ url, format, services: read.value.length });
}
