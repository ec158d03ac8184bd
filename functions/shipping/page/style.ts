/** Of the page that shows a shipment. */
export const STYLE = `
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
