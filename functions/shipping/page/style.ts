import { createHash } from 'node:crypto';

/** All of it, within the page: nothing is loaded from anywhere. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1c2630;--muted:#5c6873;--accent:#14496b;--paper:#fff;--ground:#eef2f5;--line:#dde3e8}
@media(prefers-color-scheme:dark){:root{--ink:#e8edf1;--muted:#a3b0bb;--accent:#7cc0ea;--paper:#1b232b;--ground:#12181d;--line:#33404b}}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,'PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif}
main{max-width:34rem;margin:0 auto;padding:1.5rem;background:var(--paper);border-radius:.6rem;border-top:.35rem solid var(--accent);overflow-wrap:anywhere}
header{color:var(--muted)}
h1{margin:.2rem 0 0;font-size:1.7rem;line-height:1.2;color:var(--accent)}
h2{margin:1.6rem 0 .4rem;font-size:1rem}
p{margin:.2rem 0}
.eta{font-size:1.1rem;font-weight:600}
.way{display:flex;gap:.3rem;margin:1.2rem 0;padding:0;list-style:none}
.way li{flex:1;height:.45rem;border-radius:.25rem;background:var(--line)}
.way li.done{background:var(--accent)}
dl{display:grid;grid-template-columns:auto 1fr;gap:.2rem 1rem;margin:0}
dt{color:var(--muted)}
dd{margin:0}
.steps{margin:0;padding:0;list-style:none}
.steps li{padding:.55rem 0;border-top:1px solid var(--line)}
.steps time,.steps span{display:block;color:var(--muted);font-size:.9rem}
`;

const hash = createHash('sha256').update(STYLE).digest('base64');

/** What the page may load, run and be framed by: nothing but this style. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
