import { TELLING_BYTES, pictureType } from "../domain/evidence/snapshot";

// The one place where bytes get an address within our origin. What they are said to be never counts: under their own type a
// “picture” from somebody's file could open as a page of ours.

/**
 * An address under which the browser saves bytes, until it is dropped. Opened in a tab they are saved as well: no browser
 * shows this type.
 */
export const addressToSave = (bytes: Blob): string =>
  URL.createObjectURL(bytes.slice(0, bytes.size, "application/octet-stream"));

/** An address of a picture, with the type that its bytes have, until it is dropped; nothing where they are no picture. */
export async function addressOfPicture(bytes: Blob): Promise<string | undefined> {
  const type = pictureType(new Uint8Array(await bytes.slice(0, TELLING_BYTES).arrayBuffer()));
  return type && URL.createObjectURL(bytes.slice(0, bytes.size, type));
}

export const dropAddress = (address: string): void => URL.revokeObjectURL(address);
