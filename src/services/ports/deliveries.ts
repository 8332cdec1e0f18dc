import type { ToldUpTo, Trying } from "../../domain/keeping/deliveries";
import type { SendAnswer } from "../../platform";

/** Telling the agency's case system what happens. */
export interface Deliveries {
  /** Send a message to a server. */
  sendMessage(
    url: string,
    message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  ): Promise<SendAnswer>;
  /** Up to where the log has been told of; undefined where nothing is to be told. */
  toldUpTo(): Promise<ToldUpTo | undefined>;
  setToldUpTo(upTo: ToldUpTo | undefined): Promise<void>;
  /** What is being tried again; undefined where nothing is. */
  trying(): Promise<Trying | undefined>;
  setTrying(trying: Trying | undefined): Promise<void>;
}
