import type { Context, Steps } from "../context";
import type { Item, ReaderName } from "../items";

/**
 * One way pages state things. `read` gives every item that is not itself a value of another to `add`, in the page's
 * order, and yields where a tab may do something else. It spends the context's budget, stops when that is used up, and
 * warns about what it cannot read. What the items mean is not its business: facts are made from items of every syntax
 * alike.
 */
export interface SyntaxReader extends ReaderName {
  read(context: Context, add: (item: Item) => void): Steps;
}
