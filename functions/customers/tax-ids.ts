import { validate as at } from 'stdnum/lib/cjs/at/uid.js';
import { validate as be } from 'stdnum/lib/cjs/be/vat.js';
import { validate as bg } from 'stdnum/lib/cjs/bg/vat.js';
import { validate as che } from 'stdnum/lib/cjs/ch/uid.js';
import { validate as resident } from 'stdnum/lib/cjs/cn/ric.js';
import { validate as uscc } from 'stdnum/lib/cjs/cn/uscc.js';
import { validate as cy } from 'stdnum/lib/cjs/cy/vat.js';
import { validate as cz } from 'stdnum/lib/cjs/cz/dic.js';
import { validate as de } from 'stdnum/lib/cjs/de/vat.js';
import { validate as dk } from 'stdnum/lib/cjs/dk/cvr.js';
import { validate as ee } from 'stdnum/lib/cjs/ee/kmkr.js';
import { validate as es } from 'stdnum/lib/cjs/es/nif.js';
import { validate as fi } from 'stdnum/lib/cjs/fi/alv.js';
import { validate as fr } from 'stdnum/lib/cjs/fr/tva.js';
import { validate as gb } from 'stdnum/lib/cjs/gb/vat.js';
import { validate as gr } from 'stdnum/lib/cjs/gr/vat.js';
import { validate as hr } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as hu } from 'stdnum/lib/cjs/hu/anum.js';
import { validate as ie } from 'stdnum/lib/cjs/ie/vat.js';
import { validate as it } from 'stdnum/lib/cjs/it/iva.js';
import { validate as lt } from 'stdnum/lib/cjs/lt/pvm.js';
import { validate as lu } from 'stdnum/lib/cjs/lu/tva.js';
import { validate as lv } from 'stdnum/lib/cjs/lv/pvn.js';
import { validate as mt } from 'stdnum/lib/cjs/mt/vat.js';
import { validate as nl } from 'stdnum/lib/cjs/nl/btw.js';
import { validate as pl } from 'stdnum/lib/cjs/pl/nip.js';
import { validate as pt } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as ro } from 'stdnum/lib/cjs/ro/cif.js';
import { validate as se } from 'stdnum/lib/cjs/se/vat.js';
import { validate as si } from 'stdnum/lib/cjs/si/ddv.js';
import { validate as sk } from 'stdnum/lib/cjs/sk/dph.js';
import { type Saying, say } from '../shared/texts/say.ts';

type Validate = (id: string) => { isValid: boolean };

/** Form and check digits of the EU's VAT ids, by the country of who has one. */
const EU: Readonly<Record<string, Validate>> = {
  ...{ AT: at, BE: be, BG: bg, CY: cy, CZ: cz, DE: de, DK: dk, EE: ee, ES: es, FI: fi, FR: fr, GR: gr },
  ...{ HR: hr, HU: hu, IE: ie, IT: it, LT: lt, LU: lu, LV: lv, MT: mt, NL: nl, PL: pl, PT: pt, RO: ro },
  ...{ SE: se, SI: si, SK: sk },
};

/** Alone in having another prefix than its country's code. */
const prefixOf = (country: string): string => (country === 'GR' ? 'EL' : country);

/** What begins with one of these is checked wherever its owner sits. */
const SCHEMES: readonly { prefix: string; country: string; validate: Validate }[] = [
  ...Object.entries(EU).map(([country, validate]) => ({ prefix: prefixOf(country), country, validate })),
  { prefix: 'GB', country: 'GB', validate: gb },
  // Northern Ireland's for trade with the EU: the same digits.
  { prefix: 'XI', country: 'GB', validate: (id) => gb(id.slice(2)) },
  { prefix: 'CHE', country: 'CH', validate: (id) => che(id.replace(/(?:MWST|TVA|IVA|TPV)$/, '')) },
];

/** Letters that may stand between a prefix and the first digit; with more of them it is a word. */
const LETTERS: Readonly<Record<string, number>> = { AT: 1, ES: 1, FR: 2 };

/** People write them in groups. */
const compact = (id: string): string => id.toUpperCase().replaceAll(/[\s./-]/g, '');

const beginsWith = (id: string, prefix: string): boolean =>
  id.startsWith(prefix) && new RegExp(`^[A-Z]{0,${LETTERS[prefix] ?? 0}}\\d`).test(id.slice(prefix.length));

/** What is wrong with a tax id of who has addresses in these countries, in words; a prefix says more than they do. */
export function faultOf(taxId: string, countries: readonly string[]): Saying | undefined {
  const id = compact(taxId);
  if (beginsWith(id, 'GR')) return say('must be a VAT id that begins with {prefix}', { prefix: 'EL' });
  const scheme = SCHEMES.find(({ prefix }) => beginsWith(id, prefix));
  if (scheme) return scheme.validate(id).isValid ? undefined : misread(scheme.country);
  const faults = countries.map((country) => localFault(taxId, id, country));
  // Of several countries it may be any one's; of none it is text.
  return faults.every((fault) => fault !== undefined) ? faults[0] : undefined;
}

const misread = (country: string): Saying =>
  say('is no tax id of {country}: its form or its check digits do not fit', { country });

/** Of one without a prefix; where no scheme is known, it is text. */
function localFault(taxId: string, id: string, country: string): Saying | undefined {
  // A sole trader's is the number of its owner's identity card; both have 18 places, and check characters of their own.
  if (country === 'CN' && !(uscc(id).isValid || resident(id).isValid))
    return say('must be a 统一社会信用代码 of 18 places with the right check digit');
  if (EU[country] && !(country === 'DE' && STEUERNUMMER.test(taxId.trim())))
    return say('must be a VAT id that begins with {prefix}', { prefix: prefixOf(country) });
  return undefined;
}

/** The tax office's number, of those who have no VAT id. */
const STEUERNUMMER = /^\d{2,3}\s?\/\s?\d{3,4}\s?\/\s?\d{4,5}$/;
