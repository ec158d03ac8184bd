/** What all pages look like that people see without signing in. */
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
`;
