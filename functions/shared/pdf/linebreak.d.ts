/** The part of `linebreak` (Unicode UAX #14) that the renderer uses; the package has no types of its own. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may, or with `required` must, end. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
