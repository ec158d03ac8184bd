const PLACE = '{trackingNumber}';
const HERE = ['127.0.0.1', 'localhost'];

export const ASKABLE = `must be an https:// address with ${PLACE} in its path or query, and no user in it`;

/** The address with the number in its place, so that the number stays one part of it whatever it is made of. */
export const askedFor = (template: string, trackingNumber: string): string =>
  template.replaceAll(PLACE, () => encodeURIComponent(trackingNumber));

/** Whether numbers can be asked for there: unheard by others, and of no other host than the one that was set. */
export function isAskable(template: string): boolean {
  const [one, other] = ['1', '2'].map((number) => askedFor(template, number));
  if (!one || !other || one === other || !URL.canParse(other)) return false;
  return isUnheard(one) && new URL(one).host === new URL(other).host;
}

/** Whether what is said there is heard by nobody else, and no user stands in the address. */
export function isUnheard(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && HERE.includes(hostname));
  return isSafe && !username && !password;
}
