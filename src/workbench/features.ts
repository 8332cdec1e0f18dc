import { cases } from "./cases/feature";
import { compare } from "./compare/feature";
import { decisions } from "./decisions/feature";
import { exchange } from "./exchange/feature";
import { find } from "./find/feature";
import { inbox } from "./inbox/feature";
import { log } from "./log/feature";
import { ownData } from "./own-data/feature";
import { plan } from "./plan/feature";
import { protection } from "./protection/feature";
import { recipes } from "./recipes/feature";
import { releases } from "./releases/feature";
import { rules } from "./rules/feature";
import { settings } from "./settings/feature";
import { scorecard } from "./scorecard/feature";
import { sources } from "./sources/feature";
import { watch } from "./watch/feature";
import { subjects } from "./subjects/feature";

/** Every feature of the workbench, in the order of the rooms at the side. */
export const features = [
  find,
  inbox,
  cases,
  scorecard,
  compare,
  decisions,
  plan,
  protection,
  watch,
  subjects,
  ownData,
  log,
  rules,
  sources,
  recipes,
  releases,
  exchange,
  settings,
] as const;
