/** Valibot's schemas as the JSON Schema of OpenAPI 3.1 (draft 2020-12). */
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { SchemaObject } from './openapi-types.ts';

/** What may be sent: text. Checks in code cannot be said in JSON Schema; the words say them. */
export function toSchemaOfInput(schema: v.GenericSchema): SchemaObject {
	return convert(schema, { typeMode: 'input', errorMode: 'ignore' });
}

/** What is answered. @throws for what JSON Schema cannot say */
export function toSchemaOfAnswer(schema: v.GenericSchema): SchemaObject {
	return convert(schema, { typeMode: 'output', errorMode: 'throw' });
}

function convert(
	schema: v.GenericSchema,
	modes: { readonly typeMode: 'input' | 'output'; readonly errorMode: 'ignore' | 'throw' }
): SchemaObject {
	const converted = toJsonSchema(schema, { ...modes, target: 'draft-2020-12' });
	// The document says it once for all its schemas.
	delete converted.$schema;
	return converted as SchemaObject;
}
