import { type ExportInfo, PATHS, type Resource, type SignedData } from "../format";

const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** `datapackage.json`: every other file with its hash and size (WACZ 1.1.1 §5.5). */
export function dataPackage({ caseId, exportedAt, software }: ExportInfo, resources: readonly Resource[]): string {
  return pretty({
    profile: "data-package",
    wacz_version: "1.1.1",
    title: `Case ${caseId}`,
    created: exportedAt,
    software,
    resources,
  });
}

export const resourceOf = (path: string, hex: string, bytes: number): Resource => ({
  name: path.slice(path.lastIndexOf("/") + 1),
  path,
  hash: `sha256:${hex}`,
  bytes,
});

/** What a summary's signature is over: the hash of `datapackage.json`, as it is written beside it. */
export const signedText = (hex: string): string => `sha256:${hex}`;

/** What stands with a summary's signature: nothing that the file does not say of itself (WACZ Signing 0.1.0). */
export const signedData = (
  { exportedAt, software }: ExportInfo,
  hex: string,
  { signature, publicKey }: Pick<SignedData, "signature" | "publicKey">,
): SignedData => ({ hash: signedText(hex), created: exportedAt, software, version: "0.1.0", signature, publicKey });

/** `datapackage-digest.json`: the hash of the one above (WACZ 1.1.1 §5.6), signed but in files of before. */
export const dataPackageDigest = (hex: string, signed?: SignedData): string =>
  pretty({ path: PATHS.datapackage, hash: signedText(hex), ...(signed && { signedData: signed }) });
