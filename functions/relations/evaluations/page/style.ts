/** Of the page on which an order is rated: five large fields for a thumb. */
export const STYLE = `
fieldset{margin:1.2rem 0 0;padding:0;border:0}
legend{padding:0;font-weight:600}
.marks{display:flex;gap:.4rem;margin:.8rem 0 0}
.marks label{flex:1;display:block;min-width:0}
.marks input{position:absolute;opacity:0}
.marks span{display:block;height:100%;padding:.6rem .1rem;border:2px solid var(--line);border-radius:.5rem;text-align:center;cursor:pointer}
.marks b{display:block;font-size:1.4rem;line-height:1.3}
.marks small{display:block;font-size:.72rem;line-height:1.25;color:var(--muted);overflow-wrap:break-word;hyphens:auto}
.marks input:checked+span{border-color:var(--accent);background:var(--accent);color:var(--paper)}
.marks input:checked+span small{color:inherit}
.marks input:focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
.words{display:block;margin:1.4rem 0 0}
textarea{display:block;width:100%;min-height:7rem;margin:.4rem 0 0;padding:.7rem;border:2px solid var(--line);border-radius:.5rem;background:var(--paper);color:inherit;font:inherit}
button{display:block;width:100%;margin:1.2rem 0 0;padding:.85rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--paper);font:inherit;font-weight:600;cursor:pointer}
.missing{margin:1rem 0 0;font-weight:600}
`;
