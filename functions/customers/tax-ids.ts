import { validate as at } from 'stdnum/lib/cjs/at/uid.js';
import { validate as be } from 'stdnum/lib/cjs/be/vat.js';
import { validate as bg } from 'stdnum/lib/cjs/bg/vat.js';
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

type Check = (id: string) => boolean;
type Validate = (id: string) => { isValid: boolean };

/** Form and check digits of the EU's VAT ids, by the country of who has one. */
const VAT: Readonly<Record<string, Validate>> = {
  ...{ AT: at, BE: be, BG: bg, CY: cy, CZ: cz, DE: de, DK: dk, EE: ee, ES: es, FI: fi, FR: fr, GR: gr },
  ...{ HR: hr, HU: hu, IE: ie, IT: it, LT: lt, LU: lu, LV: lv, MT: mt, NL: nl, PL: pl, PT: pt, RO: ro },
  ...{ SE: se, SI: si, SK: sk },
};

/** Alone in having another prefix than its country's code. */
const prefixOf = (country: string): string => (country === 'GR' ? 'EL' : country);

/** People write them in groups. */
const compact = (id: string): string => id.toUpperCase().replaceAll(/[\s./-]/g, '');

/** How an id of a country is checked that looks like one of a scheme with check digits; any other is text. */
function checkOf(id: string, country: string): Check | undefined {
  // A sole trader's is the number of its owner's identity card; both have 18 places, and check characters of their own.
  if (country === 'CN')
    return /^[0-9A-Z]{18}$/.test(id) ? (of) => uscc(of).isValid || resident(of).isValid : undefined;
  const validate = VAT[country];
  const looksLikeVat = id.startsWith(prefixOf(country)) && /^[A-Z]{2}(?=(?:\D*\d){5})[0-9A-Z+*]+$/.test(id);
  return validate && looksLikeVat ? (of) => validate(of).isValid : undefined;
}

/** The country by whose scheme a tax id is wrong: it looks like one of that country's, and its check digits don't fit. */
export function wrongFor(taxId: string, countries: readonly string[]): string | undefined {
  const id = compact(taxId);
  return countries.find((country) => checkOf(id, country)?.(id) === false);
}
