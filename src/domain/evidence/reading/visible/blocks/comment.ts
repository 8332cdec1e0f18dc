import { COMMENT_TOKENS, hasAny } from "../tokens";
import type { View } from "../view";

/** Whether its names say that a block is a comment: of these only rated ones are reviews. */
export const isComment = (view: View, element: Element): boolean => hasAny(view.tokens(element), COMMENT_TOKENS);
