import { resolveObjectURL } from "node:buffer";
import { expect, it } from "vitest";
import { addressOfPicture, addressToSave, dropAddress } from "../../../src/ui/file-address";

const PAGE = "<!doctype html><form action=https://x.example><input name=password></form>";
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0);
const typeAt = (address: string | undefined) => address && resolveObjectURL(address)?.type;

it("what is saved is never shown, whatever it is said to be", async () => {
  for (const type of ["text/html", "image/svg+xml", "application/xhtml+xml", ""]) {
    const address = addressToSave(new Blob([PAGE], { type }));
    expect(typeAt(address)).toBe("application/octet-stream");
    expect(await resolveObjectURL(address)?.text()).toBe(PAGE);
    dropAddress(address);
    expect(resolveObjectURL(address)).toBeUndefined();
  }
});

it("a picture has the type of its bytes", async () => {
  for (const type of ["text/html", "image/svg+xml", "image/jpeg"])
    expect(typeAt(await addressOfPicture(new Blob([PNG], { type })))).toBe("image/png");
});

it("what is no picture has no address, whatever it is said to be", async () => {
  for (const type of ["image/png", "text/html", "image/svg+xml"])
    for (const text of [PAGE, `<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`, ""])
      expect(await addressOfPicture(new Blob([text], { type }))).toBeUndefined();
});
