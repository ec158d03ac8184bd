const [QUOTE, BACKSLASH] = ['"', '\\'].map((c) => c.charCodeAt(0));
const OPENING = new Set(['[', '{'].map((c) => c.charCodeAt(0)));
const CLOSING = new Set([']', '}'].map((c) => c.charCodeAt(0)));

/**
 * Whether JSON is nested deeper than so many levels, without parsing it: one look at each character, no memory. What
 * isn't JSON is for the parser to refuse.
 */
export function isDeeper(json: string, levels: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const char = json.charCodeAt(at);
    if (inText && char === BACKSLASH) at++;
    else if (char === QUOTE) inText = !inText;
    else if (inText) continue;
    else if (OPENING.has(char) && ++depth > levels) return true;
    else if (CLOSING.has(char)) depth--;
  }
  return false;
}
