import {
  type CkanFault,
  type CkanPackage,
  formatOf,
  packageOf,
  planResources,
  readCkan,
  readPackage,
  readResource,
  releaseOfPackage,
} from "../../domain/files/ckan";
import { fileHash } from "../../domain/files/open-data";
import { type Result, fail, ok } from "../../domain/ground/result";
import { type ReleasePublished, type ReleasedFile, releasePublished } from "../../domain/keeping/releases";
import type { MessageFailure, Performed } from "../../messaging";
import { type MadeRelease, listReleases } from "../../storage/reading";
import { type Watch, defineJob } from "../job";
import type { JobPorts } from "../ports";

/** Where to publish a release, and its files. */
export interface PublishAsked {
  readonly releaseId: string;
  /** The address that `/api/3/action` follows. */
  readonly portal: string;
  readonly organisation: string;
  readonly name: string;
  /** Never told, never kept. */
  readonly token: string;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export type PublishFailure =
  | CkanFault
  | { readonly code: "ckan-unreachable" | "ckan-elsewhere" | "ckan-late" }
  | { readonly code: "release-missing" | "release-withdrawn" }
  /** A file is not there, or not the one that the log speaks of. */
  | { readonly code: "file-differs"; readonly name: string }
  | MessageFailure
  | Extract<Performed<typeof releasePublished>, { ok: false }>["error"];

export type PublishStep = "looking" | "describing" | "uploading" | "showing" | "noting";

type Ports = Pick<JobPorts, "db" | "askServer" | "perform">;

/** Puts a release's files into a dataset of a CKAN; where it was cut off, the next time goes on with what is missing. */
export const publishRelease = defineJob({
  name: "publish-release",
  about: ({ name }: PublishAsked) => name,
  unique: "kind",
  isLostOnClose: true,
  canStop: true,
  run,
});

async function run(
  asked: PublishAsked,
  ports: Ports,
  { tell, signal }: Watch<PublishStep>,
): Promise<Result<ReleasePublished, PublishFailure>> {
  const { releaseId, portal, name } = asked;
  const all = await listReleases(ports.db);
  const made = all.find((one) => one.releaseId === releaseId);
  if (!made) return fail({ code: "release-missing" });
  if (made.withdrawn) return fail({ code: "release-withdrawn" });
  const differs = differing(made, asked.files);
  if (differs !== undefined) return fail({ code: "file-differs", name: differs });
  const ckan = caller(asked, ports, signal);
  tell({ step: "looking", done: 0, total: 0 });
  const before = await found(ckan, name);
  if (!before.ok) return before;
  if (before.value && !isOurs(before.value, all, portal)) return fail({ code: "ckan-name-taken" });
  const words = packageOf(releaseId, made.release.choices, asked.organisation);
  tell({ step: "describing", done: 0, total: 0 });
  // A new one is a draft, shown to nobody, until all of its files are there.
  const dataset = before.value
    ? ok(before.value)
    : await packageFrom(ckan("package_create", { ...words, name, state: "draft" }));
  if (!dataset.ok) return dataset;
  const { id } = dataset.value;
  const sent = await sendFiles(asked, made.release.files, dataset.value, ckan, tell);
  if (!sent.ok) return sent;
  tell({ step: "showing", done: 0, total: 0 });
  const shown = await packageFrom(ckan("package_patch", { id, ...words, state: "active" }));
  if (!shown.ok) return shown;
  tell({ step: "noting", done: 0, total: 0 });
  const published: ReleasePublished = {
    releaseId,
    portal,
    packageId: id,
    name: shown.value.name,
    address: `${portal}/dataset/${encodeURIComponent(shown.value.name)}`,
    resources: [...sent.value],
  };
  const noted = await ports.perform(releasePublished, published);
  return noted.ok ? ok(published) : noted;
}

type Fields = Readonly<Record<string, unknown>>;
type Call = (action: string, fields: Fields | FormData) => Promise<Result<unknown, PublishFailure>>;

const MOST_ANSWER = 5_000_000;
/** Files may be large, and CKAN looks through what it gets. */
const PATIENCE_MS = 120_000;

function caller({ portal, token }: PublishAsked, { askServer }: Ports, signal: AbortSignal): Call {
  return async (action, fields) => {
    signal.throwIfAborted();
    const isForm = fields instanceof FormData;
    const answer = await askServer({
      url: `${portal}/api/3/action/${action}`,
      body: isForm ? fields : JSON.stringify(fields),
      headers: { authorization: token, ...(!isForm && { "content-type": "application/json" }) },
      most: MOST_ANSWER,
      timeoutMs: PATIENCE_MS,
      signal,
    });
    if (answer.code === "answered") return readCkan(answer.body, answer.status);
    return fail({
      code:
        answer.code === "elsewhere" ? "ckan-elsewhere" : answer.code === "timed-out" ? "ckan-late" : "ckan-unreachable",
    });
  };
}

async function packageFrom(
  answer: Promise<Result<unknown, PublishFailure>>,
): Promise<Result<CkanPackage, PublishFailure>> {
  const read = await answer;
  return read.ok ? readPackage(read.value) : read;
}

async function found(ckan: Call, name: string): Promise<Result<CkanPackage | undefined, PublishFailure>> {
  const shown = await packageFrom(ckan("package_show", { id: name }));
  return !shown.ok && shown.error.code === "ckan-missing" ? ok(undefined) : shown;
}

/** By our own mark in it, or by what the log says of it. */
function isOurs(dataset: CkanPackage, all: readonly MadeRelease[], portal: string): boolean {
  const marked = releaseOfPackage(dataset);
  return all.some(
    ({ releaseId, published }) =>
      releaseId === marked || (published?.packageId === dataset.id && published.portal === portal),
  );
}

/** The name of a file that is not the one of the log; undefined where all are. */
const differing = ({ release }: MadeRelease, files: PublishAsked["files"]): string | undefined =>
  release.files.find(({ name, sha256 }) => {
    const bytes = files.get(name);
    return !bytes || fileHash(bytes) !== sha256;
  })?.name;

async function sendFiles(
  { files }: PublishAsked,
  released: readonly ReleasedFile[],
  dataset: CkanPackage,
  ckan: Call,
  tell: Watch<PublishStep>["tell"],
): Promise<Result<ReleasePublished["resources"], PublishFailure>> {
  const { create, update, done } = planResources(released, dataset.resources);
  const resources = done.map((one) => ({ file: one.name ?? "", id: one.id, address: webOf(one.url) }));
  const toSend = [...create.map((file) => ({ file, id: "" })), ...update];
  const total = toSend.length;
  for (const [n, { file, id }] of toSend.entries()) {
    tell({ step: "uploading", done: n, total });
    const bytes = files.get(file.name) ?? new Uint8Array();
    const answer = await ckan(id === "" ? "resource_create" : "resource_update", formOf(file, bytes, dataset.id, id));
    if (!answer.ok) return answer;
    const resource = readResource(answer.value);
    if (!resource.ok) return resource;
    resources.push({ file: file.name, id: resource.value.id, address: webOf(resource.value.url) });
  }
  return ok(resources);
}

function formOf(file: ReleasedFile, bytes: Uint8Array<ArrayBuffer>, packageId: string, id: string): FormData {
  const [format, mediaType] = formatOf(file.name);
  const form = new FormData();
  form.append("package_id", packageId);
  if (id !== "") form.append("id", id);
  form.append("name", file.name);
  form.append("format", format);
  form.append("mimetype", mediaType);
  form.append("hash", file.sha256);
  form.append("upload", new Blob([bytes], { type: mediaType }), file.name);
  return form;
}

/** An address that may be noted and linked; empty where CKAN gives none. */
function webOf(text: string | null | undefined): string {
  const url = URL.parse(text ?? "");
  return url && /^https?:$/u.test(url.protocol) && url.username === "" && !url.href.includes("@")
    ? url.href.slice(0, 2_000)
    : "";
}
