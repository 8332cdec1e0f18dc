/**
 * What `capture.made` holds in version 2, frozen as version 1 is: its page may have a longer address, and says what of the
 * address was not kept.
 */
import * as v from "valibot";
import { CaptureMadeV1 } from "./capture-made-v1";

const PageUrl = v.pipe(v.string(), v.maxLength(65_536), v.url(), v.regex(/^(?:https?|file):/u));

export const CaptureMadeV2 = v.strictObject({
  ...CaptureMadeV1.entries,
  page: v.strictObject({
    url: PageUrl,
    title: CaptureMadeV1.entries.page.entries.title,
    /**
     * What was left out of addresses because it may sign somebody in, by name: parameters (`code`), those of a fragment
     * (`#access_token`) or a path (`;jsessionid`), name and password (`@`), a token in the path (`/`) or a value (`=`).
     */
    withheld: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100))),
  }),
});
