import type { feedUnfollowed } from "../../domain/casework/streams";
import type { RefusalOf } from "../../domain/ledger/log";
import type { MessageFailure, StorageFailure } from "../../messaging";
import { t } from "../../ui/texts";

type Trouble = RefusalOf<typeof feedUnfollowed> | StorageFailure | MessageFailure;

/** What to say where a feed could not be followed or given up. */
export const actTrouble = ({ code }: Trouble): string => t(code === "log-lost" ? "logLossRefused" : "panelFeedFailed");
