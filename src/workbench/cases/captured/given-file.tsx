import type { CaptureMade } from "../../../domain/evidence/captures";
import { t, tn } from "../../../ui/texts";
import { fileFormatName } from "../../../ui/where-read";

/** A file that was given instead of a page: from whom, in which form, and by which hash it is known again. */
export function GivenFile({ file: { format, bytes, sha256 } }: { readonly file: NonNullable<CaptureMade["file"]> }) {
  return (
    <>
      {t("receivedFromCandidate")} {fileFormatName(format)}, {tn("custodyByteCount", bytes)},{" "}
      <span class="id">{sha256}</span> <span class="small soft">{t("receivedNotKept")}</span>
    </>
  );
}
