import { useEffect, useState } from "preact/hooks";
import { persistStorage, storageSpace } from "../../../../platform";
import { formatBytes, t } from "../../../../ui/texts";

interface Space {
  readonly used: number;
  readonly quota: number;
  readonly isKept: boolean;
}

const SCARCE = 0.1;

/** How much of what the browser gives is used, whether it may throw it away, and a warning before it is full. */
export function StorageMeter() {
  const [space, setSpace] = useState<Space>();
  useEffect(() => {
    const read = async () => {
      const [isKept, { used, quota }] = [await persistStorage(), await storageSpace()];
      setSpace({ used, quota, isKept });
    };
    void read();
  }, []);
  if (!space) return null;
  const { used, quota, isKept } = space;
  const left = Math.max(quota - used, 0);
  return (
    <>
      <meter min={0} max={Math.max(quota, 1)} value={used} aria-label={t("spaceMeter")} />
      <p>
        {t("spaceWords", formatBytes(used), formatBytes(left))} {t(isKept ? "spaceKept" : "spaceNotKept")}
      </p>
      {quota > 0 && left < quota * SCARCE && <p class="problem">{t("spaceScarce")}</p>}
    </>
  );
}
