import { ACCENT, MUTED } from './colours.ts';
import { escapeHtml } from './escape.ts';
import type { Page } from './letter.ts';
import { panelsHtml } from './panels-html.ts';
import { sectionsHtml } from './sections-html.ts';

const FONT =
  "font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif";
const INK = '#1c2630';

/** Tables and inline styles only: mail programs drop style sheets and know no newer layout. */
export function toHtml(page: Page): string {
  const { language, title, paragraphs, facts, points = [], sections = [], panels = [], link } = page;
  const { closing, footer, leave } = page;
  const inner = [
    `<h1 style="margin:0 0 18px;font-size:21px;line-height:1.3;font-weight:600;color:${ACCENT}">${escapeHtml(title)}</h1>`,
    ...paragraphs.map(paragraph),
    pointList(points),
    factTable(facts),
    link ? button(link) : '',
    sectionsHtml(sections),
    panelsHtml(panels),
    closing ? paragraph(closing) : '',
  ];
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(page.subject)}</title>
</head>
<body style="margin:0;padding:0;background:#eef2f5">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#eef2f5">
<tr><td align="center" style="padding:28px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;background:#ffffff;border:1px solid #dde3e8;border-radius:6px">
<tr><td style="height:5px;line-height:5px;font-size:0;background:${ACCENT};border-radius:6px 6px 0 0">&nbsp;</td></tr>
<tr><td style="padding:30px 34px 24px;${FONT};font-size:15px;line-height:1.6;color:${INK}">
${inner.filter((block) => block !== '').join('\n')}
</td></tr>
<tr><td style="padding:16px 34px 22px;border-top:1px solid #e6ebef;${FONT};font-size:12px;line-height:1.6;color:${MUTED}">${footer.map(escapeHtml).join('<br>')}${leave ? leaving(leave) : ''}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

const paragraph = (text: string): string =>
  `<p style="margin:0 0 14px">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

const leaving = ({ why, label, url }: NonNullable<Page['leave']>): string =>
  `<br><br>${escapeHtml(why)} <a href="${escapeHtml(url)}" style="color:${MUTED}">${escapeHtml(label)}</a>`;

const button = ({ label, url }: NonNullable<Page['link']>): string =>
  `<p style="margin:0 0 20px"><a href="${escapeHtml(url)}" style="display:inline-block;padding:11px 22px;background:${ACCENT};border-radius:4px;color:#ffffff;text-decoration:none;font-weight:600">${escapeHtml(label)}</a></p>`;

function factTable(facts: Page['facts']): string {
  if (facts.length === 0) return '';
  const rows = facts.map(
    ([label, value]) =>
      `<tr><td valign="top" style="padding:7px 16px 7px 12px;color:${MUTED};white-space:nowrap">${escapeHtml(label)}</td>` +
      `<td valign="top" style="padding:7px 12px 7px 0;font-weight:600;word-break:break-word">${escapeHtml(value)}</td></tr>`,
  );
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:6px 0 20px;background:#f4f7f9;border-left:3px solid ${ACCENT};font-size:14px;line-height:1.5">
${rows.join('\n')}
</table>`;
}

function pointList(points: readonly string[]): string {
  if (points.length === 0) return '';
  const items = points.map((point) => `<li style="margin:0 0 6px">${escapeHtml(point)}</li>`);
  return `<ul style="margin:0 0 18px;padding:0 0 0 20px">${items.join('')}</ul>`;
}
