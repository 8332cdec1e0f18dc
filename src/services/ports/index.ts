import type { CaseLists } from "./case-lists";
import type { Deliveries } from "./deliveries";
import type { Keys } from "./keys";
import type { Log } from "./log";
import type { Outward } from "./outward";
import type { Page } from "./page";
import type { Policies } from "./policy";
import type { Rules } from "./rules";
import type { Session } from "./session";
import type { Snapshots } from "./snapshot";
import type { Streams } from "./streams";
import type { Teams } from "./team";
import type { TrustedTime } from "./trusted-time";
import type { Watching } from "./watching";
import type { Withholdings } from "./withholding";

/** What the services need from outside; the background hands it to them. A use case asks for what it needs by `Pick`. */
export type Ports = CaseLists &
  Deliveries &
  Keys &
  Log &
  Outward &
  Page &
  Policies &
  Rules &
  Session &
  Snapshots &
  Streams &
  Teams &
  TrustedTime &
  Watching &
  Withholdings;
export type { Log };
