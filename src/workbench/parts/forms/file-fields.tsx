import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import type { Field } from "./fields";

interface File {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Which file it is, so that it can be known again. */
export const fileFields = ({ file, sha256, bytes }: File): Field[] => [
  [t("custodyFile"), <Words>{file}</Words>],
  [t("custodyBytes"), tn("custodyByteCount", bytes)],
  [t("custodySha256"), <span class="id">{sha256}</span>],
];
