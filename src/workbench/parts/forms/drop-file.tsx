import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props {
  /** What the place to drop something is called. */
  readonly name: string;
  readonly label: string;
  /** What the browser's own dialog offers. */
  readonly accept: string;
  /** The name of the file is not to be shown: it may say what must be withheld. */
  readonly isNameHidden?: boolean;
  readonly onFile: (file: File) => void;
  readonly children?: ComponentChildren;
}

/** A place for a file that is dropped or chosen. */
export function DropFile({ name, label, accept, isNameHidden = false, onFile, children }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      class={isOver ? "drop over" : "drop"}
      aria-label={name}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <label class="field">
        {label}
        <input
          type="file"
          accept={accept}
          onClick={({ currentTarget }) => {
            // Who chooses the same file again means it.
            currentTarget.value = "";
          }}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            if (isNameHidden) currentTarget.value = "";
          }}
        />
      </label>
      {children}
    </section>
  );
}
