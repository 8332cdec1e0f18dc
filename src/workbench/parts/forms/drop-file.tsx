import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props {
  /** What the place to drop something is called. */
  readonly name: string;
  readonly label: string;
  /** What the browser's own dialog offers. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children?: ComponentChildren;
}

/** A place for a file that is dropped or chosen. */
export function DropFile({ name, label, accept, onFile, children }: Props) {
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
          }}
        />
      </label>
      {children}
    </section>
  );
}
