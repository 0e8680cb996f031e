/** The shape of the OpenAPI document, as far as it is worth saying in itself. */
import * as v from 'valibot';

export const DocumentAnswer = v.looseObject({
	openapi: v.string(),
	info: v.looseObject({ title: v.string(), version: v.string() }),
	paths: v.record(v.string(), v.looseObject({}))
});
