import type { Page } from "puppeteer-core";
import { byRole, click, fill } from "./roles";
import { words } from "./words";

/**
 * Export a case by its view in the workbench, as an official does, and give the bytes of the file that the browser is
 * handed to save.
 */
export async function exportCase(workbench: Page, caseId: string, password = ""): Promise<Buffer> {
  await click(workbench, "button", words("exportOpen"));
  const dialog = await byRole(workbench, "dialog", words("exportTitle", caseId));
  if (password !== "") await fill(dialog, "textbox", words("exportPassword"), password);
  await click(dialog, "button", words("exportStart"));
  await byRole(dialog, "link", words("exportSaveAgain"));
  const bytes = await newestOwnFile(workbench);
  await click(dialog, "button", words("exportClose"));
  return bytes;
}

/** The bytes of the file that was last made in one of the extension's own folders: backups are kept, all else is scratch. */
export async function newestOwnFile(page: Page, folderName: "scratch" | "kept" = "scratch"): Promise<Buffer> {
  const base64 = await page.evaluate(async (folderName) => {
    // The link leads to the newest file in the folder; our policy lets no script fetch it by its link.
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(folderName);
    const files: File[] = [];
    for await (const name of folder.keys()) files.push(await (await folder.getFileHandle(name)).getFile());
    const newest = files.sort((a, b) => a.lastModified - b.lastModified).at(-1) ?? new File([], "none");
    const reader = new FileReader();
    const read = new Promise((resolve, reject) => {
      reader.onload = resolve;
      reader.onerror = reject;
    });
    reader.readAsDataURL(newest);
    await read;
    return (reader.result as string).replace(/^[^,]*,/u, "");
  }, folderName);
  return Buffer.from(base64, "base64");
}
