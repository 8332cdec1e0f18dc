import { useEffect, useState } from "preact/hooks";
import { persistStorage, storageSpace } from "../../../../platform";
import { formatNumber, t } from "../../../../ui/texts";

interface Space {
  readonly used: number;
  readonly quota: number;
  readonly isKept: boolean;
}

const MEGA = 1_000_000;
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
      <p>
        <meter min={0} max={Math.max(quota, 1)} value={used} aria-label={t("spaceMeter")} />{" "}
        {t("spaceWords", megabytes(used), megabytes(left))} {t(isKept ? "spaceKept" : "spaceNotKept")}
      </p>
      {quota > 0 && left < quota * SCARCE && <p class="problem">{t("spaceScarce")}</p>}
    </>
  );
}

const megabytes = (bytes: number): string => formatNumber(Math.round(bytes / MEGA));
