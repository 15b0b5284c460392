/** Addresses of a chart's picture from the folder of the snippets. */
export interface PictureFiles {
  readonly usual: string;
  /** With twice as many pixels each way, for sharp screens. */
  readonly sharp: string;
}

export function pictureFiles(chart: string): PictureFiles {
  return { usual: `../charts/${chart}.png`, sharp: `../charts/${chart}@2x.png` };
}
