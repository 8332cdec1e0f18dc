import type { Open311Server } from "./server";

/** A circle: degrees of WGS 84, and metres around. */
export interface Area {
  readonly latitude: number;
  readonly longitude: number;
  readonly radius: number;
}

/** What is asked of a server's requests. Days are YYYY-MM-DD, in UTC. */
export interface Question {
  readonly from: string;
  readonly to: string;
  /** Codes of services; all where there are none. */
  readonly services: readonly string[];
  readonly status: "" | "open" | "closed";
  readonly area: Area | undefined;
}

/** The specification lets no question span more. */
const SPAN_DAYS = 90;
const DAY_MS = 86_400_000;
/** So many spans at most: nearly two years. */
const MOST_SPANS = 8;
export const MOST_DAYS = SPAN_DAYS * MOST_SPANS;
const PAGE_SIZE = 100;

type Query = readonly (readonly [name: string, value: string])[];

const address = (server: Open311Server, path: string, query: Query = []): string => {
  const all: Query = [["jurisdiction_id", server.jurisdiction], ...query];
  const said = all.filter(([, value]) => value !== "");
  const params = new URLSearchParams(said.map(([name, value]) => [name, value]));
  return `${server.url}/${path}.${server.format}${said.length > 0 ? `?${params.toString()}` : ""}`;
};

export const servicesAddress = (server: Open311Server): string => address(server, "services");

export const definitionAddress = (server: Open311Server, code: string): string =>
  address(server, `services/${encodeURIComponent(code)}`);

export const requestAddress = (server: Open311Server, id: string): string =>
  address(server, `requests/${encodeURIComponent(id)}`);

export const tokenAddress = (server: Open311Server, token: string): string =>
  address(server, `tokens/${encodeURIComponent(token)}`);

/** Where a request is sent: what it says stands in its body. */
export const sendAddress = ({ url, format }: Open311Server): string => `${url}/requests.${format}`;

/** What happened between two moments (ISO 8601), by FixMyStreet's extension. */
export const updatesAddress = (server: Open311Server, from: string, to: string): string =>
  address(server, "servicerequestupdates", [
    ["start_date", withoutMs(from)],
    ["end_date", withoutMs(to)],
  ]);

/** One page of a span of a question; pages count from 1 (a common extension: servers without it answer everything). */
export function requestsAddress(server: Open311Server, question: Question, [from, to]: Span, page: number): string {
  return address(server, "requests", [
    ["start_date", withoutMs(from)],
    ["end_date", withoutMs(to)],
    ["service_code", question.services.join(",")],
    ["status", question.status],
    ...placeQuery(server, question.area),
    ["page", String(page)],
    ["page_size", String(PAGE_SIZE)],
  ]);
}

export type Span = readonly [from: string, to: string];

/** The days of a question in spans that a server may be asked for, the latest first. */
export function spansOf({ from, to }: Pick<Question, "from" | "to">): readonly Span[] {
  const begin = Date.parse(`${from}T00:00:00.000Z`);
  const spans: Span[] = [];
  let end = Date.parse(`${to}T00:00:00.000Z`) + DAY_MS - 1_000;
  while (end >= begin && spans.length < MOST_SPANS) {
    const start = Math.max(begin, end + 1_000 - SPAN_DAYS * DAY_MS);
    spans.push([new Date(start).toISOString(), new Date(end).toISOString()]);
    end = start - 1_000;
  }
  return spans;
}

function placeQuery({ place }: Open311Server, area: Area | undefined): Query {
  if (!area || place === "none") return [];
  const { latitude, longitude, radius } = area;
  if (place === "radius")
    return [
      ["lat", String(latitude)],
      ["long", String(longitude)],
      ["radius", String(Math.ceil(radius))],
    ];
  const dLat = radius / 111_000;
  const dLong = radius / (111_000 * Math.max(Math.cos((latitude * Math.PI) / 180), 0.01));
  const box = [longitude - dLong, latitude - dLat, longitude + dLong, latitude + dLat];
  return [["bbox", box.map((edge) => edge.toFixed(6)).join(",")]];
}

/** “2010-01-01T00:00:00Z”, as the specification writes moments. */
const withoutMs = (iso: string): string => iso.replace(/\.\d+Z$/u, "Z");
