/** Of the page on which a quotation is read and answered. */
export const STYLE = `
main{max-width:44rem}
table{width:100%;margin:1.2rem 0 0;border-collapse:collapse}
th{padding:.3rem .4rem .3rem 0;border-bottom:2px solid var(--accent);text-align:left;font-size:.85rem;color:var(--muted)}
td{padding:.5rem .4rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th.n,td.n{padding-right:0;padding-left:.6rem;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td small{display:block;color:var(--muted);font-size:.8rem}
dl{display:grid;grid-template-columns:1fr auto;gap:.2rem 1rem;margin:.8rem 0 1rem}
dt{color:var(--muted)}
dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
.sum{font-weight:700;font-size:1.15rem;color:var(--accent)}
.notes{white-space:pre-line}
form label{display:block;margin:1rem 0 0;font-weight:600}
input,textarea{display:block;width:100%;margin:.3rem 0 0;padding:.6rem;border:2px solid var(--line);border-radius:.5rem;background:var(--paper);color:inherit;font:inherit;font-weight:400}
textarea{min-height:4.5rem}
.answers{display:flex;flex-wrap:wrap;gap:.6rem;margin:1.4rem 0 0}
button{flex:2 1 12rem;padding:.85rem;border:2px solid var(--accent);border-radius:.5rem;background:var(--accent);color:var(--paper);font:inherit;font-weight:600;cursor:pointer}
button.no{flex:1 1 8rem;background:none;color:var(--accent)}
.missing{margin:1rem 0 0;font-weight:600}
`;
