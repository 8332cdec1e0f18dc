import type { Attribute, Pair, Service, Similar } from "../../../domain/casework/service-requests";
import type { Result } from "../../../domain/ground/result";
import type { Trouble } from "../trouble-words";

/** What is about to go out, once it was looked at. */
export interface Prepared {
  readonly filingId: string;
  readonly pairs: readonly Pair[];
  readonly service: Service;
  readonly attributes: readonly Attribute[];
  readonly file: File | undefined;
  readonly similar: Result<readonly Similar[], Trouble>;
}
