import { writeFileSync } from 'node:fs';
import { CLIENT_TYPES_FILE, clientTypesText, DOCUMENT_FILE, documentText } from '../openapi.ts';

/*
 * npm run openapi
 *
 * Writes the OpenAPI document and the client's types anew from the routes and the recorded examples.
 */

writeFileSync(DOCUMENT_FILE, documentText());
writeFileSync(CLIENT_TYPES_FILE, await clientTypesText());
