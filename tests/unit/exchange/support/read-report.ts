import { unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import type { ExportLanguage } from "../../../../src/domain/files/exchange";
import type { Database } from "../../../../src/storage/reading";
import { bundled, written } from "./written";

/** The report in the file of a case, as a reader's browser has it. */
export async function readReport(db: Database, caseId: string, language: ExportLanguage = "en"): Promise<Document> {
  const file = unzipSync(await written(db, await bundled(db, caseId, language)));
  return documentOf(new TextDecoder().decode(file["counterflow/report.html"]));
}

export const documentOf = (html: string): Document => new JSDOM(html).window.document;

/** Words as they are read: one blank between them, and none that only hold others together. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replaceAll("\u2060", "").replace(/\s+/gu, " ").trim();

/** What stands between a heading with this text and the next of its level or above. */
export function sectionOf(page: Document, heading: string): string {
  const found = [...page.querySelectorAll("h2, h3, h4")].find((one) => textOf(one) === heading);
  if (!found) throw new Error(`no heading “${heading}”`);
  const said: string[] = [];
  for (let next = found.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^H[1-6]$/u.test(next.tagName) && next.tagName <= found.tagName) break;
    said.push(textOf(next));
  }
  return said.join("\n");
}
