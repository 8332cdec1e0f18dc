import { useEffect, useState } from "preact/hooks";
import { type About, type Database, type KnownAt, knownAt } from "../../../storage/reading";
import { useWorkbench } from "../../frame/workbench";

/** What was known at a moment; undefined until it is put together. It is let go of with the component. */
export function useKnownAt(at: string, about: About): KnownAt | undefined {
  const { db, onUnreadable } = useWorkbench();
  const [known, setKnown] = useState<KnownAt>();
  useEffect(() => {
    let isOver = false;
    let opened: Database | undefined;
    const open = async () => {
      const found = await knownAt(db, at, about);
      opened = found.db;
      if (isOver) found.db.close();
      else setKnown(found);
    };
    open().catch(onUnreadable);
    return () => {
      isOver = true;
      opened?.close();
    };
  }, [at]);
  return known;
}
