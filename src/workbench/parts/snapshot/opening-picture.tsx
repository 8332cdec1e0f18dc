import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../../../ui/texts";

interface Props {
  /** An address of `ui/file-address`. */
  readonly src: string;
  /** What it is a picture of. */
  readonly title: string;
}

/**
 * A picture, small, that opens in full size: within this page, since a tab of its own would be a document of ours with
 * somebody's bytes in it.
 */
export function OpeningPicture({ src, title }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="opening-picture"
        onClick={() => {
          setOpen(true);
        }}
      >
        <img src={src} alt={t("snapshotOpenPicture", title)} />
      </button>
      {isOpen && (
        <WholePicture
          src={src}
          title={title}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function WholePicture({ src, title, onClose }: Props & { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="copy-dialog picture-dialog" aria-labelledby={heading} onClose={onClose}>
      <header class="bar">
        <h2 id={heading}>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t("snapshotClose")}
        </button>
      </header>
      <div class="whole-picture" role="region" aria-labelledby={heading} tabIndex={0}>
        <img src={src} alt={title} />
      </div>
    </dialog>
  );
}
