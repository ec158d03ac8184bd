/** Of the page on which a statement is answered: a line of the account is a field of the form. */
export const STYLE = `
main{max-width:46rem}
.facts{display:grid;grid-template-columns:auto 1fr;gap:.2rem 1.2rem;margin:1rem 0}
.facts dt{color:var(--muted)}
.facts dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
.lines{margin:1.2rem 0 0;padding:0;list-style:none;border-bottom:1px solid var(--line)}
.lines>li{padding:.7rem 0;border-top:1px solid var(--line)}
.of{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline}
.of b{flex:1 1 12rem}
.of span{font-variant-numeric:tabular-nums;white-space:nowrap}
.of small{flex-basis:100%;color:var(--muted);font-variant-numeric:tabular-nums}
.wrong{display:inline-flex;gap:.5rem;align-items:center;margin:.35rem 0 0;cursor:pointer}
.wrong input{width:1.15rem;height:1.15rem;margin:0;accent-color:var(--accent)}
.words{display:none;margin:.4rem 0 0}
li:has(.wrong input:checked) .words{display:block}
@supports not selector(:has(a)){.words{display:block}}
textarea,input[type=text]{display:block;width:100%;margin:.3rem 0 0;padding:.6rem;border:2px solid var(--line);border-radius:.5rem;background:var(--paper);color:inherit;font:inherit}
textarea{min-height:4.5rem}
.name{display:block;margin:1.4rem 0 0;font-weight:600}
button{display:block;width:100%;margin:1.2rem 0 0;padding:.85rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--paper);font:inherit;font-weight:600;cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.missing{margin:1rem 0 0;font-weight:600}
`;
