import { inParts } from '../in-parts.ts';
import { ACCENT, MUTED } from './colours.ts';
import { escapeHtml } from './escape.ts';
import type { Bars, Column, Columns, Panel, Tiles } from './panels.ts';

const BEFORE = '#b9cbd8';
const TRACK = '#eef2f5';
const TONES = { good: '#1d7a46', bad: '#a3291d' };
const HIGHEST = 96;
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

export const panelsHtml = (panels: readonly Panel[]): string =>
  panels.length === 0
    ? ''
    : `${panels.map(panelHtml).join('\n')}
<p style="margin:0;font-size:0;line-height:22px">&nbsp;</p>`;

function panelHtml(panel: Panel): string {
  const inner =
    panel.kind === 'tiles'
      ? tilesHtml(panel)
      : panel.kind === 'columns'
        ? columnsHtml(panel)
        : barsHtml(panel);
  return `<h2 style="margin:26px 0 10px;font-size:16px;line-height:1.3;font-weight:600;color:${ACCENT}">${escapeHtml(panel.title)}</h2>
${inner}`;
}

/** Two in a row, which a telephone has room for. */
function tilesHtml({ tiles }: Tiles): string {
  const rows = inParts(tiles, 2);
  const row = (pair: Tiles['tiles']) => `<tr>${pair.map(tileHtml).join('<td width="10">&nbsp;</td>')}</tr>`;
  return `<table ${TABLE} width="100%">${rows.map(row).join('<tr><td height="10" style="font-size:0;line-height:10px">&nbsp;</td></tr>')}</table>`;
}

const tileHtml = ({ label, value, note, tone }: Tiles['tiles'][number]): string =>
  `<td width="49%" valign="top" bgcolor="#f4f7f9" style="padding:12px 14px;border-radius:4px"><span style="font-size:12px;color:${MUTED}">${escapeHtml(label)}</span><br><strong style="font-size:20px;line-height:1.35;font-weight:600">${escapeHtml(value)}</strong>${note ? `<br><span style="font-size:12px;color:${tone ? TONES[tone] : MUTED}">${escapeHtml(note)}</span>` : ''}</td>`;

function columnsHtml({ now, before, top, columns }: Columns): string {
  const highest = Math.max(1, ...columns.flatMap((c) => [c.now, c.before]));
  const high = (value: number) =>
    Math.max(value > 0 ? 2 : 1, Math.round((Math.max(0, value) / highest) * HIGHEST));
  const pair = (c: Column) =>
    `<td valign="bottom" align="center" title="${escapeHtml(c.says)}" style="border-bottom:1px solid #c5d0d8"><table ${TABLE}><tr>${column(high(c.before), c.before > 0 ? BEFORE : TRACK)}${column(high(c.now), c.now > 0 ? ACCENT : TRACK)}</tr></table></td>`;
  const label = (c: Column) =>
    `<td align="center" style="padding:4px 0 0;font-size:10px;line-height:1.2;color:${MUTED}">${escapeHtml(c.label)}</td>`;
  return `<p style="margin:0 0 8px;font-size:12px;color:${MUTED}"><span style="color:${ACCENT}">&#9632;</span> ${escapeHtml(now)} &nbsp; <span style="color:${BEFORE}">&#9632;</span> ${escapeHtml(before)} &nbsp; ${escapeHtml(top)}</p>
<table ${TABLE} width="100%" style="table-layout:fixed">
<tr>${columns.map(pair).join('')}</tr>
<tr>${columns.map(label).join('')}</tr>
</table>`;
}

/** A cell of its own height: what a style says of other elements some programs don't hear. */
const column = (height: number, colour: string): string =>
  `<td valign="bottom" style="padding:0 1px"><table ${TABLE}><tr><td width="9" height="${height}" bgcolor="${colour}" style="width:9px;height:${height}px;font-size:0;line-height:0">&nbsp;</td></tr></table></td>`;

function barsHtml({ bars, empty }: Bars): string {
  if (bars.length === 0) return `<p style="margin:0 0 14px;color:${MUTED}">${escapeHtml(empty)}</p>`;
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map((bar) => barHtml(bar, Math.round((Math.max(0, bar.value) / longest) * 100)));
  return `<table ${TABLE} width="100%" style="font-size:13px;line-height:1.5">
${rows.join('\n')}
</table>`;
}

function barHtml({ label, shown, note }: Bars['bars'][number], share: number): string {
  const filled =
    share > 0
      ? `<td width="${share}%" height="9" bgcolor="${ACCENT}" style="font-size:0;line-height:9px">&nbsp;</td>`
      : '';
  const rest =
    share < 100 ? `<td height="9" bgcolor="${TRACK}" style="font-size:0;line-height:9px">&nbsp;</td>` : '';
  const told = note ? ` <span style="font-size:12px;color:${MUTED}">${escapeHtml(note)}</span>` : '';
  return `<tr><td style="padding:6px 12px 2px 0;word-break:break-word">${escapeHtml(label)}</td><td align="right" style="padding:6px 0 2px;white-space:nowrap"><strong style="font-weight:600">${escapeHtml(shown)}</strong>${told}</td></tr>
<tr><td colspan="2" style="padding:0 0 4px"><table ${TABLE} width="100%"><tr>${filled}${rest}</tr></table></td></tr>`;
}
