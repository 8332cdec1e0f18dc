import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../ui/texts";
import { useWorkbench } from "./workbench";

interface Props {
  /** The view's name for the tab's title, where it differs from the heading. */
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** The one h1 of a view. It names the tab, and after a change of view it takes the focus. */
export function Heading({ title, children = title }: Props) {
  const { takeFocus } = useWorkbench();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t("extensionName")}`;
  }, [title]);
  useEffect(() => {
    if (takeFocus()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      <bdi>{children}</bdi>
    </h1>
  );
}
