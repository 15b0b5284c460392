/** A part of a picture that knows its height, in pixels, and draws itself below a given line. */
export interface Block {
  readonly height: number;
  draw(top: number): string;
}

export function gap(height: number): Block {
  return { height, draw: () => '' };
}

/** Blocks below each other as one block. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((height, block) => height + block.height, 0),
    draw(top) {
      let here = top;
      return blocks
        .map((block) => {
          const drawn = block.draw(here);
          here += block.height;
          return drawn;
        })
        .join('');
    },
  };
}
