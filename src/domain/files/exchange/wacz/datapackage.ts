import { type ExportInfo, PATHS, type Resource } from "../format";

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

/** `datapackage-digest.json`: the hash of the one above (WACZ 1.1.1 §5.6). */
export const dataPackageDigest = (hex: string): string => pretty({ path: PATHS.datapackage, hash: `sha256:${hex}` });
