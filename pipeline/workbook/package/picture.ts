/** A picture on a sheet; `left`, `width` and `height` in pixels at 96 to the inch. */
export interface Picture {
  readonly name: string;
  /** What it shows, for whoever cannot see it. */
  readonly alternative: string;
  readonly png: Uint8Array;
  /** The row whose top it hangs from, counted from 0. */
  readonly row: number;
  /** The column that its left edge is in, counted from 0, and how far in. */
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}
