import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { entryHref } from "../../log/links";

/** A capture by its page's title, leading to the entry that made it. */
export function CaptureLink({ captureId }: { readonly captureId: string }) {
  const found = useLive(async (db) => ({ capture: await db.captures.get(captureId) }), [captureId]);
  const { origin, index, title, url } = found?.capture ?? {};
  if (origin === undefined || index === undefined) return <span class="id">{captureId}</span>;
  return (
    <a href={entryHref({ origin, index })}>
      <Words>{title || url}</Words>
    </a>
  );
}
