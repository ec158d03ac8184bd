import { unpackSettings } from '../../../functions/shared/settings.ts';
import { packSettings } from '../../pack-settings.ts';

/** Where the sample says that the runner serves, which is also the carrier that has to be asked and the payment provider. */
const SAID = 'http://127.0.0.1:4010/';

/** The settings with the address at which the runner really serves. */
export const withAddress = (packed: string, url: string): string =>
  packSettings(JSON.parse(JSON.stringify(unpackSettings(packed)).replaceAll(SAID, `${url}/`)));
