import type { CaptureMade } from "../../evidence/captures";
import type { ServiceRequest } from "./model";

/** A request that was ticked, with the question that it answers. */
export interface TakenRequest {
  readonly request: ServiceRequest;
  /** The address that was asked, and when (as `toISOString` writes it). */
  readonly asked: string;
  readonly askedAt: string;
}

export interface Taken {
  readonly captureId: string;
  readonly caseId: string;
  readonly server: { readonly url: string; readonly name: string; readonly format: "xml" | "json" };
  /** What they were taken as being about, in the official's words; empty where that was not said. */
  readonly about: string;
  readonly requests: readonly TakenRequest[];
}

export const GEOREPORT = "https://wiki.open311.org/GeoReport_v2/";
/** The reader's name, and its version. */
const READER = "open311";
const VERSION = "1";
const SHORT = 2_000;

/**
 * Citizens' service requests as one capture: each a Report of schema.org with its number, each fact with that number as where it
 * stands in the answer. What was asked and when are facts of it (`isBasedOn`, `sdDatePublished`); that somebody reported it, not that it is so.
 */
export function captureOfRequests({
  captureId,
  caseId,
  server,
  about,
  requests,
}: Taken): Omit<CaptureMade, "snapshot"> {
  const facts = requests.flatMap((taken) => factsOf(taken, server, about));
  const [first] = requests;
  return {
    captureId,
    caseId,
    page: { url: first?.asked ?? server.url, title: server.name },
    readAt: first?.askedAt ?? "",
    subjects: requests.map(({ request }) => ({
      id: idOf(server.url, request),
      types: ["Report"],
      name: nameOf(request),
      url: `${server.url}/requests/${encodeURIComponent(request.id)}.${server.format}`.slice(0, SHORT),
      identifiers: [{ scheme: "service_request_id", value: request.id }],
    })),
    facts,
    seen: { profile: facts.length },
    ...(requests.length === 1 && first && { main: idOf(server.url, first.request) }),
  };
}

const idOf = (url: string, { id }: ServiceRequest): string =>
  `${url}/requests/${encodeURIComponent(id)}`.slice(0, SHORT);

const nameOf = ({ serviceName, serviceCode, address, id }: ServiceRequest): string =>
  [serviceName || serviceCode || id, address].filter((part) => part !== "").join(", ");

function factsOf(
  { request, asked, askedAt }: TakenRequest,
  { url, format }: Taken["server"],
  about: string,
): CaptureMade["facts"] {
  const said: readonly (readonly [property: string, value: string])[] = [
    ["identifier", request.id],
    ["headline", request.serviceName || request.serviceCode],
    ["description", request.description],
    ["creativeWorkStatus", request.status],
    ["comment", request.statusNotes],
    ["dateCreated", request.requestedAt.iso || request.requestedAt.raw],
    ["dateModified", request.updatedAt.iso || request.updatedAt.raw],
    ["expires", request.expectedAt.iso || request.expectedAt.raw],
    ["provider", request.agency],
    ["contentLocation.address", [request.address, request.zip].filter((part) => part !== "").join(", ")],
    ["contentLocation.geo.latitude", request.latitude === null ? "" : String(request.latitude)],
    ["contentLocation.geo.longitude", request.longitude === null ? "" : String(request.longitude)],
    ["associatedMedia", request.mediaUrl],
    ["about", about],
    ["isBasedOn", asked],
    ["sdDatePublished", askedAt],
  ];
  return said.flatMap(([property, value]) =>
    value === ""
      ? []
      : [
          {
            kind: "profile" as const,
            subject: idOf(url, request),
            property,
            value,
            confidence: 1,
            provenance: [
              {
                syntax: `georeport-${format}`,
                reader: READER,
                version: VERSION,
                selectors: [{ type: "FragmentSelector" as const, value: request.id, conformsTo: GEOREPORT }],
                raw: value,
              },
            ],
          },
        ],
  );
}
