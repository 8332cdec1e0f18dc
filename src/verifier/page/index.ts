import { isLocked, sourceOf, unlocked, verdictWords, verifyExport, webTools } from "../../domain/files/exchange";
import { element } from "./element";
import { showVerdict } from "./show-verdict";
import { pageWords } from "./words";

const language = navigator.language;
const w = pageWords(language);
const verdict = verdictWords(language);
document.documentElement.lang = /^de\b/iu.test(language) ? "de" : "en";
document.title = w.title;

const file = element("input", { type: "file", id: "file" });
const accepted = element("input", { type: "file", id: "accepted", accept: ".pem,.crt,.cer,.txt" });
const refused = element("p", { role: "alert" });
const password = element("input", { type: "password", id: "password", autocomplete: "off" });
const lock = element(
  "form",
  { hidden: "" },
  element("p", {}, verdict.password.needed),
  element("label", { for: "password" }, w.password),
  password,
  element("button", {}, w.open),
);
const progress = element("progress", { "aria-label": w.checking });
const stop = element("button", { type: "button" }, w.stop);
const busy = element("p", { hidden: "" }, progress, stop);
const outcome = element("div", { role: "status" });
document.body.append(
  element(
    "main",
    {},
    element("h1", {}, w.title),
    element("p", {}, w.help),
    element("label", { for: "file" }, w.choose),
    file,
    element("label", { for: "accepted" }, w.accepted),
    accepted,
    refused,
    lock,
    busy,
    outcome,
  ),
);

let chosen: File | undefined;
/** The chosen file, or what was in it, once it is open. */
let open: Blob | undefined;
let anchors: string | undefined;
let stopping: AbortController | undefined;

file.addEventListener("change", () => take(file.files?.[0]));
accepted.addEventListener("change", () => {
  run(accept(accepted.files?.[0]));
});
stop.addEventListener("click", () => stopping?.abort());
lock.addEventListener("submit", (event) => {
  event.preventDefault();
  if (chosen) run(openLocked(chosen));
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  take(event.dataTransfer?.files[0]);
});

function take(dropped: File | undefined): void {
  if (!dropped) return;
  stopping?.abort();
  [chosen, open] = [dropped, undefined];
  outcome.replaceChildren();
  run(begin(dropped));
}

async function begin(taken: File): Promise<void> {
  lock.hidden = !(await isLocked(sourceOf(taken)));
  if (lock.hidden) await check(taken);
  else password.focus();
}

async function openLocked(taken: File): Promise<void> {
  say(w.checking);
  const opened = await unlocked(taken.stream(), password.value);
  if (!opened.ok) {
    say(opened.error === "too-much-work" ? verdict.password.tooMuchWork : verdict.password.wrong);
    return;
  }
  const blob = await new Response(opened.value as ReadableStream<Uint8Array<ArrayBuffer>>)
    .blob()
    .catch(() => undefined);
  if (!blob) say(verdict.password.wrong);
  else await check(blob);
}

const LARGEST_PEM = 1 << 20;

/** Takes certificates as the ones to go by, and looks anew at the file that is open. */
async function accept(pem: File | undefined): Promise<void> {
  anchors = pem && pem.size <= LARGEST_PEM ? await pem.text() : undefined;
  const isUsable = anchors !== undefined && (await import("../../domain/ledger/timestamp")).hasCertificate(anchors);
  if (!isUsable) anchors = undefined;
  refused.textContent = pem && !isUsable ? w.noCertificate : "";
  if (open) await check(open);
}

async function check(blob: Blob): Promise<void> {
  stopping?.abort();
  const { signal } = (stopping = new AbortController());
  open = blob;
  busy.hidden = false;
  say(w.checking);
  try {
    const found = await verifyExport(sourceOf(blob), {
      tools: webTools(window),
      anchors,
      signal,
      onProgress: ({ done, total }) => {
        progress.max = total;
        progress.value = done;
      },
    });
    if (found.ok) outcome.replaceChildren(showVerdict(found.value, verdict));
    else say(verdict.unreadable[found.error.code]);
  } catch (error) {
    if (!signal.aborted) throw error;
    if (stopping.signal === signal) askAnew(w.stopped);
  } finally {
    if (stopping.signal === signal) busy.hidden = true;
  }
}

function say(text: string): void {
  outcome.replaceChildren(element("p", {}, text));
}

/** Says that a file is to be chosen once more; browsers tell nothing of the one that a field holds already. */
function askAnew(text: string): void {
  file.value = "";
  say(text);
}

function run(doing: Promise<void>): void {
  doing.catch((error: unknown) => {
    console.error(error);
    askAnew(w.fault);
  });
}
