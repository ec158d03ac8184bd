import type { Address } from '../../shared/fields.ts';
import type { Invoice } from '../model.ts';
import type { Element } from './values.ts';

export const sellerElement = ({ seller }: Pick<Invoice, 'seller'>): Element => ({
  'ram:Name': seller.name,
  ...(seller.registration ? { 'ram:SpecifiedLegalOrganization': { 'ram:ID': seller.registration } } : {}),
  'ram:DefinedTradeContact': {
    'ram:PersonName': seller.name,
    'ram:TelephoneUniversalCommunication': { 'ram:CompleteNumber': seller.phone },
    'ram:EmailURIUniversalCommunication': { 'ram:URIID': seller.email },
  },
  ...partyElement(seller),
});

export const buyerElement = ({ buyer }: Pick<Invoice, 'buyer'>): Element => ({
  'ram:Name': buyer.name,
  ...partyElement(buyer),
});

export const shipToElement = (deliveredTo: Address): Element => ({
  'ram:Name': deliveredTo.name,
  'ram:PostalTradeAddress': addressElement(deliveredTo),
});

const partyElement = ({ address, taxId }: Invoice['buyer']): Element => ({
  ...(address ? { 'ram:PostalTradeAddress': addressElement(address) } : {}),
  ...(taxId ? { 'ram:SpecifiedTaxRegistration': { 'ram:ID': taxElement(taxId) } } : {}),
});

/** An identifier that begins with its country is one for VAT, any other one of the local tax office. */
const taxElement = (taxId: string): Element => ({
  '@schemeID': /^[A-Z]{2}/.test(taxId) ? 'VA' : 'FC',
  '#text': taxId,
});

const addressElement = ({ street, street2, city, postalCode, region, country }: Address): Element => ({
  ...(postalCode ? { 'ram:PostcodeCode': postalCode } : {}),
  'ram:LineOne': street,
  ...(street2 ? { 'ram:LineTwo': street2 } : {}),
  'ram:CityName': city,
  'ram:CountryID': country,
  ...(region ? { 'ram:CountrySubDivisionName': region } : {}),
});
