/** Where labelled texts lie, in the layout of one folder a kind. */
export interface Folders {
  /** What is learned from; measured by cross-validation where there is no other folder. */
  readonly train: string;
  /** What is measured on, if it is another folder. */
  readonly test: string | null;
}

/** A part of the report on quality, in Markdown below its heading. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Measures one thing; a folder without its file gives a section that says so. */
export type Measuring = (folders: Folders) => Promise<Section>;
