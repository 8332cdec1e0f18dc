import { useState } from "preact/hooks";
import { filesInZip, sourceOf } from "../../domain/files/exchange";
import { fileHash } from "../../domain/files/open-data";
import type { MadeRelease } from "../../storage/reading";
import { t } from "../../ui/texts";
import { type ReleaseFiles, useMadeFiles } from "./use-made-files";

/** A release's files: at hand where it was made just now, else from the zip that was saved then, which must be that very one. */
export function useReleaseFiles(made: MadeRelease) {
  const atHand = useMadeFiles(made.releaseId);
  const [opened, setOpened] = useState<ReleaseFiles>();
  const [problem, setProblem] = useState<string>();
  const open = async (file: File): Promise<void> => {
    const read = await filesInZip(sourceOf(file));
    const isIt =
      read.ok &&
      made.release.files.every(({ name, sha256 }) => {
        const bytes = read.value.get(name);
        return bytes !== undefined && fileHash(bytes) === sha256;
      });
    setOpened(isIt ? read.value : undefined);
    setProblem(isIt ? undefined : t("publishOtherZip"));
  };
  const files = atHand ?? opened;
  const field = atHand ? null : (
    <label class="field">
      {t("publishZip")}
      <input
        type="file"
        accept=".zip"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void open(file);
        }}
      />
      <small class="soft">{t("publishZipHint")}</small>
      {problem !== undefined && <small class="problem">{problem}</small>}
    </label>
  );
  return { files, field };
}
