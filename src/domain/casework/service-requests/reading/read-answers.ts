import { type Result, fail, ok } from "../../../ground/result";
import {
  type AnswerFault,
  type Attribute,
  DATATYPES,
  type Endpoint,
  type Moment,
  OPEN311_LIMITS,
  type RequestUpdate,
  type ServerError,
  type Service,
  type ServiceRequest,
} from "../model";
import { type Part, type Tree, firstOf, itemsOf, readTree, textOf } from "./tree";

const { short, text: long, address } = OPEN311_LIMITS;
type Read<T> = Result<T, AnswerFault>;

/** What a server takes requests for. One without a code cannot be named to it and is left out. */
export const readServices = (bytes: Uint8Array): Read<readonly Service[]> =>
  readList(
    bytes,
    "services",
    "service",
    (part): Service[] => {
      const code = textOf(part, "service_code", short);
      const type = textOf(part, "type", short).toLowerCase();
      return code === ""
        ? []
        : [
            {
              code,
              name: textOf(part, "service_name", short) || code,
              description: textOf(part, "description", long),
              group: textOf(part, "group", short),
              hasDefinition: isTrue(textOf(part, "metadata", short)),
              type: type === "batch" || type === "blackbox" ? type : "realtime",
            },
          ];
    },
    OPEN311_LIMITS.services,
  );

/** What a service asks for beside a place and a description, in the order in which it wants to be asked. */
export function readDefinition(bytes: Uint8Array): Read<readonly Attribute[]> {
  const tree = treeOf(bytes);
  if (!tree.ok) return tree;
  const { name, root } = tree.value;
  const part = name === "" ? (itemsOf(root, "service_definition")[0] ?? root) : root;
  if (name !== "" && name !== "service_definition") return fail({ code: "answer-other" });
  const attributes = itemsOf(firstOf(part, "attributes"), "attribute");
  if (attributes.length === 0 && !part.parts.has("service_code") && !part.parts.has("attributes"))
    return fail({ code: "answer-other" });
  const read = attributes.slice(0, OPEN311_LIMITS.attributes).flatMap((one) => attributeOf(one));
  return ok(read.toSorted((a, b) => a.order - b.order).map(({ order: _, ...attribute }) => attribute));
}

function attributeOf(part: Part): readonly (Attribute & { readonly order: number })[] {
  const code = textOf(part, "code", short);
  const named = textOf(part, "datatype", short).toLowerCase();
  const isOnlyRead = textOf(part, "variable", short).toLowerCase() === "false";
  if (code === "" && !isOnlyRead) return [];
  const order = Number(textOf(part, "order", short));
  return [
    {
      code,
      label: textOf(part, "description", long) || code,
      help: textOf(part, "datatype_description", long),
      datatype: DATATYPES.find((one) => one === named) ?? "string",
      isRequired: isTrue(textOf(part, "required", short)),
      isOnlyRead,
      values: itemsOf(firstOf(part, "values"), "value")
        .slice(0, OPEN311_LIMITS.values)
        .map((value) => ({ key: textOf(value, "key", short), name: textOf(value, "name", short) }))
        .filter(({ key }) => key !== "")
        .map(({ key, name }) => ({ key, name: name || key })),
      order: Number.isFinite(order) ? order : 0,
    },
  ];
}

/** Requests, each once. Without a number one cannot be told from another, and is left out. */
export const readRequests = (bytes: Uint8Array): Read<readonly ServiceRequest[]> =>
  readList(bytes, "service_requests", "request", (part) => requestOf(part), OPEN311_LIMITS.requests);

function requestOf(part: Part): ServiceRequest[] {
  const id = textOf(part, "service_request_id", short);
  if (id === "") return [];
  const [latitude, longitude] = placeOf(textOf(part, "lat", short), textOf(part, "long", short));
  return [
    {
      id,
      status: textOf(part, "status", short).toLowerCase(),
      statusNotes: textOf(part, "status_notes", long),
      serviceCode: textOf(part, "service_code", short),
      serviceName: textOf(part, "service_name", short),
      description: textOf(part, "description", long),
      agency: textOf(part, "agency_responsible", short),
      notice: textOf(part, "service_notice", long),
      requestedAt: momentOf(textOf(part, "requested_datetime", 100)),
      updatedAt: momentOf(textOf(part, "updated_datetime", 100)),
      expectedAt: momentOf(textOf(part, "expected_datetime", 100)),
      address: textOf(part, "address", short),
      zip: textOf(part, "zipcode", short),
      latitude,
      longitude,
      mediaUrl: webOf(textOf(part, "media_url", address)),
    },
  ];
}

/** What came of a request that was sent: its number, a token for it, or neither (§POST Service Request). */
export interface Filed {
  readonly requestId: string;
  readonly token: string;
  readonly notice: string;
}

/** The answer to a request that was sent, or to a token. Where a list says several things, the first counts; an empty one says that it was taken. */
export function readFiled(bytes: Uint8Array): Read<Filed> {
  const read = readList(
    bytes,
    "service_requests",
    "request",
    (part): Filed[] => [
      {
        requestId: textOf(part, "service_request_id", short),
        token: textOf(part, "token", short),
        notice: textOf(part, "service_notice", long),
      },
    ],
    1,
  );
  if (!read.ok) return read;
  return ok(read.value[0] ?? { requestId: "", token: "", notice: "" });
}

/** What happened to requests, by FixMyStreet's extension. */
export function readUpdates(bytes: Uint8Array): Read<readonly RequestUpdate[]> {
  const tree = treeOf(bytes);
  if (!tree.ok) return tree;
  const { name, root } = tree.value;
  if (name !== "" && !/^service_requests?_updates$/u.test(name)) return fail({ code: "answer-other" });
  const list = name === "" ? (firstOf(root, "service_requests_updates") ?? root) : root;
  const updates = itemsOf(list, "request_update").slice(0, OPEN311_LIMITS.requests);
  return ok(
    updates.flatMap((part) => {
      const [id, requestId] = [textOf(part, "update_id", short), textOf(part, "service_request_id", short)];
      if (id === "" || requestId === "") return [];
      return [
        {
          id,
          requestId,
          status: textOf(part, "status", short).toLowerCase(),
          description: textOf(part, "description", long),
          at: momentOf(textOf(part, "updated_datetime", 100)),
        },
      ];
    }),
  );
}

const GEOREPORT = /georeport[_ ]?v?2/iu;

/** Where a server says that GeoReport v2 is spoken. */
export function readDiscovery(bytes: Uint8Array): Read<readonly Endpoint[]> {
  const tree = treeOf(bytes);
  if (!tree.ok) return tree;
  const { name, root } = tree.value;
  // One server that there is writes “dicovery”.
  if (name !== "" && !/^dis?covery$/u.test(name)) return fail({ code: "answer-other" });
  const top = firstOf(root, "discovery") ?? root;
  return ok(
    itemsOf(firstOf(top, "endpoints"), "endpoint")
      .slice(0, 100)
      .flatMap((part) => {
        const url = webOf(textOf(part, "url", address));
        if (url === "" || !GEOREPORT.test(textOf(part, "specification", short))) return [];
        const named = itemsOf(firstOf(part, "formats"), "format").map(({ text }) => text.toLowerCase());
        const formats = (["xml", "json"] as const).filter((one) => named.some((format) => format.includes(one)));
        return [{ url, type: textOf(part, "type", short).toLowerCase(), formats }];
      }),
  );
}

function readList<T>(
  bytes: Uint8Array,
  list: string,
  item: string,
  read: (part: Part) => readonly T[],
  most: number,
): Read<readonly T[]> {
  const tree = treeOf(bytes);
  if (!tree.ok) return tree;
  const { name, root } = tree.value;
  if (name !== "" && name !== list) return fail({ code: "answer-other" });
  const within = name === "" ? (firstOf(root, list) ?? root) : root;
  const isList = name !== "" || within !== root || root.parts.has("#") || root.parts.size === 0;
  return isList ? ok(itemsOf(within, item).flatMap(read).slice(0, most)) : fail({ code: "answer-other" });
}

/** The parts of an answer, unless it says what is wrong: also one that came with a status of success. */
function treeOf(bytes: Uint8Array): Read<Tree> {
  const tree = readTree(bytes);
  if (!tree.ok) return tree;
  const errors = errorsOf(tree.value);
  return errors.length > 0 ? fail({ code: "answer-refused", errors }) : tree;
}

function errorsOf({ name, root }: Tree): readonly ServerError[] {
  const list = name === "errors" ? root : name === "" ? (firstOf(root, "errors") ?? root) : undefined;
  return itemsOf(list, "error")
    .filter(({ parts }) => parts.has("description") && !parts.has("service_code") && !parts.has("service_request_id"))
    .slice(0, 20)
    .map((part) => ({ code: textOf(part, "code", short), description: textOf(part, "description", long) }));
}

const isTrue = (text: string): boolean => text.toLowerCase() === "true" || text === "1";

/** Both or none; 0, 0 is a place in the sea that software writes where it has none. */
function placeOf(lat: string, long: string): readonly [number, number] | readonly [null, null] {
  const [latitude, longitude] = [numberOf(lat), numberOf(long)];
  if (latitude === undefined || longitude === undefined) return [null, null];
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  return isPlace ? [latitude, longitude] : [null, null];
}

const numberOf = (text: string): number | undefined =>
  /^[-+]?\d{1,3}(?:\.\d{1,30})?$/u.test(text) ? Number(text) : undefined;

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[-+]\d{2}:?\d{2})$/iu;

/** Without its zone a time may be any of twenty-four: it stays as it was written. */
export function momentOf(raw: string): Moment {
  const zoned = MOMENT.test(raw) ? raw.replace(/([-+]\d{2})(\d{2})$/u, "$1:$2") : "";
  const at = zoned === "" ? Number.NaN : Date.parse(zoned);
  return { raw, iso: Number.isNaN(at) ? "" : new Date(at).toISOString() };
}

function webOf(text: string): string {
  const url = URL.parse(text);
  return url && /^https?:$/u.test(url.protocol) && url.href.length <= address ? url.href : "";
}
