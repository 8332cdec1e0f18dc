/** `npm run build`: the checker (dist/verify), dist/chrome, dist/firefox and a store-ready zip of each; `-- --target chrome|firefox` builds one. */
import { buildTargets } from "./build/build-targets.mjs";
import { pickTargets } from "./build/pick-targets.mjs";

await buildTargets(pickTargets());
