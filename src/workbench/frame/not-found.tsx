import type { ComponentChildren } from "preact";
import { t } from "../../ui/texts";
import { formatRoute } from "../router/format-route";
import { Heading } from "./heading";

interface Props {
  readonly title: string;
  /** What was looked for and why it may not be here. */
  readonly children: ComponentChildren;
}

/** Nothing stands under this address: says so and leads on. */
export function NotFound({ title, children }: Props) {
  return (
    <div class="page narrow">
      <Heading title={title} />
      <p>{children}</p>
      <ul class="links">
        <li>
          <a href={formatRoute({ view: "cases", query: {} })}>{t("workbenchToCases")}</a>
        </li>
        <li>
          <a href={formatRoute({ view: "log", query: {} })}>{t("workbenchToLog")}</a>
        </li>
      </ul>
    </div>
  );
}
