import { getter } from "../../reading";
import { escapeAttribute } from "./escape";
import { framesetStyle } from "./frameset-style";
import { openMembers } from "./members";
import { outlineOf } from "./outline";
import { type Part, openParts } from "./part";
import { POLICY } from "./policy";
import { adoptedSheets } from "./sheet-parts";
import { tagAttributes } from "./start-tag";
import type { Copying, CopyView, Lacks, Only } from "./view";
import { openNodeWriter } from "./write-nodes";

const DEEPEST_FRAME = 4;

/**
 * A document as it is now, as parts of one HTML file (to be filled in with `fillIn`): with its styles, shadow trees,
 * drawings, what stands in its fields and in frames that can be seen; made of nothing but what `allowed` names, none of
 * which runs, loads, sends, or says who is looking. The policy stands before anything that is the page's own. Yields often,
 * so that the page stays usable; what changes meanwhile may be in the copy or not.
 */
export function* copyDocument(
  document: Document,
  view: CopyView,
  lack: (what: Lacks) => void,
  only?: Only,
  depth = 0,
): Generator<void, Part[], void> {
  const members = openMembers(document);
  const copying = openCopying(document, view, lack, depth);
  const out = openParts();
  function* writeFrame(frame: Element): Generator<void, void, void> {
    const inner = depth < DEEPEST_FRAME ? view.framed(frame) : null;
    if (!inner) {
      if (view.isShown(frame)) lack("frames");
      return;
    }
    const parts = yield* copyDocument(inner, view, lack, only, depth + 1);
    out.add(' srcdoc="');
    for (const part of parts) out.add(typeof part === "string" ? escapeAttribute(part) : part);
    out.add('"');
  }
  const writer = openNodeWriter({ members, copying, out, only, writeFrame });
  const { root, head, before, body, after } = outlineOf(document, members);
  out.addAll([doctypeOf(document), "<html><head>", POLICY]);
  const ofRoot = root ? tagAttributes(root, "html", members, copying) : [];
  // A parser adds these to the element that is there already.
  if (ofRoot.length > 0) out.addAll(["<html", ...ofRoot, ">"]);
  yield* writer.all(head, "head");
  out.addAll([...adoptedSheets(document, copying), "</head><body"]);
  const isFrameset = body !== undefined && members.nameOf(body) === "frameset";
  if (body) out.addAll(tagAttributes(body, "body", members, copying));
  if (!root) out.add(' style="margin:0"');
  if (isFrameset) {
    const of = (name: string) => members.attributeOf(body, name);
    out.add(` style="${framesetStyle(of("rows"), of("cols"))}"`);
  }
  out.add(">");
  yield* writer.all(before, "html");
  yield* body ? writer.within(body, after) : writer.all(after, "html");
  out.add("</body></html>");
  return out.all();
}

// Off the prototype: a page's own elements may be named like a document's members.
const of = (document: Document, name: string): string => getter<string>(document, name).call(document);

function openCopying(document: Document, view: CopyView, lack: (what: Lacks) => void, depth: number): Copying {
  let ids = 0;
  return {
    view,
    lack,
    depth,
    base: of(document, "baseURI"),
    page: of(document, "documentURI").split("#", 1)[0] ?? "",
    encoding: of(document, "characterSet"),
    isNeeded: (url) => view.isNeeded(url, document),
    nextId: () => ++ids,
  };
}

function doctypeOf(document: Document): string {
  const doctype = getter<DocumentType | null>(document, "doctype").call(document);
  const isStandard = of(document, "compatMode") === "CSS1Compat";
  if (!doctype) return isStandard ? "<!doctype html>" : "";
  const id = (each: string) => (/^[^"<>]*$/u.test(each) ? each : "");
  const { publicId, systemId } = doctype;
  if (publicId) return `<!doctype html public "${id(publicId)}"${systemId ? ` "${id(systemId)}"` : ""}>`;
  return systemId ? `<!doctype html system "${id(systemId)}">` : "<!doctype html>";
}
