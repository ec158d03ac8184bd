import { ACCENT, MUTED } from './colours.ts';
import { escapeHtml } from './escape.ts';
import type { Entry, Section } from './letter.ts';

const URGENT = '#a3291d';
const LINE = '#e6ebef';

export const sectionsHtml = (sections: readonly Section[]): string => sections.map(sectionHtml).join('\n');

const sectionHtml = ({ title, entries, notes = [], command }: Section): string =>
  `<h2 style="margin:28px 0 4px;padding:0 0 6px;font-size:17px;line-height:1.3;font-weight:600;color:${ACCENT};border-bottom:2px solid ${ACCENT}">${escapeHtml(title)}</h2>
${[...entries.map(entryHtml), ...notes.map(noteHtml)].join('\n')}
${commandHtml(command)}`;

const noteHtml = (note: string): string =>
  `<p style="margin:0 0 16px;font-size:14px;line-height:1.5;font-weight:600">${escapeHtml(note)}</p>`;

function entryHtml({ title, about, mark, facts, sentences }: Entry): string {
  const colour = mark.isUrgent ? URGENT : ACCENT;
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:14px 0 0">
<tr><td valign="top" style="padding:0 12px 0 0;font-weight:600;line-height:1.4">${escapeHtml(title)}<br><span style="font-weight:400;font-size:13px;color:${MUTED}">${escapeHtml(about)}</span></td>
<td valign="top" align="right" style="white-space:nowrap"><span style="display:inline-block;padding:2px 9px;border-radius:10px;font-size:12px;line-height:1.5;color:#ffffff;background:${colour}">${escapeHtml(mark.text)}</span></td></tr>
</table>
${factRow(facts)}
<p style="margin:0 0 16px;padding:0 0 14px;font-size:13px;line-height:1.6;color:${MUTED};border-bottom:1px solid ${LINE}">${sentences.map(escapeHtml).join('<br>')}</p>`;
}

/** Side by side, and one below the other where there is no room. */
function factRow(facts: Entry['facts']): string {
  const cells = facts.map(
    ([label, value]) =>
      `<span style="display:inline-block;margin:0 22px 6px 0;vertical-align:top"><span style="font-size:12px;color:${MUTED}">${escapeHtml(label)}</span><br><strong style="font-weight:600">${escapeHtml(value)}</strong></span>`,
  );
  return `<div style="margin:8px 0 6px;font-size:14px;line-height:1.45">${cells.join('')}</div>`;
}

const commandHtml = ({ label, lines }: Section['command']): string =>
  `<p style="margin:0 0 4px;font-size:13px;font-weight:600">${escapeHtml(label)}</p>
<p style="margin:0 0 26px;padding:10px 12px;background:#f4f7f9;border-left:3px solid ${ACCENT};font-family:Consolas,Menlo,'DejaVu Sans Mono',monospace;font-size:12px;line-height:1.6;word-break:break-word;overflow-wrap:anywhere">${lines.map(escapeHtml).join('<br>')}</p>`;
