import { decideSample } from "./decide-sample";
import type { Driver } from "./driver";
import { exportCase } from "./exported-file";
import { capture, keepOfPages, openCase, readPage, tickAll } from "./panel-steps";

/**
 * Capture all that pages say, and the pages themselves, to one case, and export it: the bytes of the file. Where it is to be decided, for
 * what the first page shows.
 */
export async function exportSamples(
  driver: Driver,
  caseId: string,
  urls: readonly string[],
  { isDecided = false }: { readonly isDecided?: boolean } = {},
): Promise<Buffer> {
  for (const [n, url] of urls.entries()) {
    const { panel } = await readPage(driver, url);
    if (n === 0) await openCase(panel, caseId);
    await keepOfPages(panel, caseId, "page");
    await tickAll(panel);
    await capture(panel, caseId);
  }
  const workbench = await driver.openWorkbench(`#/cases/${encodeURIComponent(caseId)}`);
  if (isDecided) await decideSample(workbench, caseId);
  return exportCase(workbench, caseId);
}
