import type { CaptureRow } from "../../../domain/evidence/captures";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { entryHref } from "../../log/links";

interface Props {
  readonly capture: Pick<CaptureRow, "title" | "host" | "origin" | "index">;
  readonly fact: number | null;
}

/** What a note is on: a capture by its page's title, or a fact of it, leading to that. */
export function NotedOn({ capture: { title, host, origin, index }, fact }: Props) {
  const name = <Words>{title || host}</Words>;
  if (fact === null) return name;
  return (
    <>
      <a href={entryHref({ origin, index, fact })}>{t("credibilityFactNumber", String(fact + 1))}</a> · {name}
    </>
  );
}
