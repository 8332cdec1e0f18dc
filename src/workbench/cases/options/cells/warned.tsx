import type { ComponentChildren } from "preact";

/** What speaks against relying on a value, or against the option: by a sign and in words, never by colour alone. */
export function Warned({
  isBad = false,
  children,
}: {
  readonly isBad?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <span class={isBad ? "small bad" : "small warn"}>
      <span aria-hidden="true">▲ </span>
      {children}
    </span>
  );
}
