import { createHash } from 'node:crypto';
import type { Language } from '../fields.ts';
import { escapeHtml } from '../mail/escape.ts';
import { STYLE } from './style.ts';

/** A page as a whole, and what a browser may do with it. */
export interface Page {
  html: string;
  policy: string;
}

/**
 * All of it within the page: nothing is loaded from anywhere.
 * @param style beyond what all pages look like
 * @param sends whether it has a form, which goes back to where the page came from
 */
export function framed(
  language: Language,
  title: string,
  blocks: readonly string[],
  { style, sends = false }: { style: string; sends?: boolean },
): Page {
  const whole = STYLE + style;
  return { html: document(language, title, blocks, whole), policy: policyOf(whole, sends) };
}

/** What the page may load, run and be framed by: nothing but its style. */
function policyOf(style: string, sends: boolean): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    `form-action ${sends ? "'self'" : "'none'"}`,
    "frame-ancestors 'none'",
  ].join('; ');
}

const document = (
  language: Language,
  title: string,
  blocks: readonly string[],
  style: string,
): string => `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${blocks.filter((block) => block !== '').join('\n')}
</main>
</body>
</html>
`;
