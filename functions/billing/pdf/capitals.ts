const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];

/**
 * An amount of yuan in the characters that can't be altered (大写), as banks and bookkeepers in China expect beside the
 * figures, e.g. 123456 fen → 壹仟贰佰叁拾肆元伍角陆分.
 */
export function capitals(fen: number): string {
  const abs = Math.abs(fen);
  const sign = fen < 0 ? '负' : '';
  const yuan = Math.floor(abs / 100);
  const whole = yuan > 0 ? `${integer(yuan)}元` : '';
  return sign + (whole + cents(Math.floor(abs / 10) % 10, abs % 10, yuan > 0) || '零元整');
}

function cents(jiao: number, fen: number, afterYuan: boolean): string {
  if (jiao === 0 && fen === 0) return afterYuan ? '整' : '';
  const tenths = jiao > 0 ? `${digit(jiao)}角` : afterYuan ? '零' : '';
  return tenths + (fen > 0 ? `${digit(fen)}分` : '整');
}

/** By groups of four digits; one 零 for any row of zeros between other digits. */
function integer(value: number): string {
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) groups.unshift(rest % 10_000);
  return groups
    .map((group, i) => {
      const name = GROUPS[groups.length - 1 - i] ?? '';
      if (group === 0) return groups.slice(i + 1).some((later) => later > 0) ? '零' : '';
      const gap = i > 0 && group < 1000 ? '零' : '';
      return gap + fourDigits(group) + name;
    })
    .join('')
    .replace(/零+/g, '零');
}

function fourDigits(group: number): string {
  const figures = Array.from(String(group), Number);
  return figures
    .map((figure, i) => (figure === 0 ? '零' : digit(figure) + PLACES[figures.length - 1 - i]))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}

const digit = (figure: number): string => DIGITS[figure] ?? '';
