/** How far a long piece of work is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
