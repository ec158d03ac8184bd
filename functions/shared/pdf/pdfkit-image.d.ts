/** Of pdfkit, but not in its types. */
declare namespace PDFKit.Mixins {
  interface PDFImage {
    openImage(src: Buffer): { width: number; height: number };
  }
}
