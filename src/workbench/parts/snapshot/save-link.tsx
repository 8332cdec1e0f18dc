import { formatNumber, t } from "../../../ui/texts";

interface Props {
  readonly address: string;
  readonly file: string;
  readonly bytes: number;
}

const MEGABYTE = 1_000_000;

/** Saves what was kept as a file, byte for byte. */
export function SaveLink({ address, file, bytes }: Props) {
  return (
    <a href={address} download={file}>
      {t("snapshotSave", formatNumber(Math.max(bytes / MEGABYTE, 0.01)))}
    </a>
  );
}
