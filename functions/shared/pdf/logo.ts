import type { Pen } from './pen.ts';

/** The most it may take of the page. */
const MOST = { width: 190, height: 46 };

/** The seller's logo with its top left corner there, as large as it may be; gives its height. */
export function drawLogo({ doc }: Pen, logo: Buffer, x: number, y: number): number {
  const { width, height } = doc.openImage(logo);
  const scale = Math.min(MOST.width / width, MOST.height / height);
  doc.image(logo, x, y, { width: width * scale, height: height * scale });
  return height * scale;
}
