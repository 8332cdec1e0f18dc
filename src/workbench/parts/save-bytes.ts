import { addressToSave, dropAddress } from "../../ui/file-address";

/** Hand bytes to the official as a file; the browser says where it goes. */
export function saveBytes(bytes: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = addressToSave(bytes);
  link.download = name;
  link.click();
  // The download has its own hold on the file by then.
  setTimeout(() => {
    dropAddress(link.href);
  }, 10_000);
}
