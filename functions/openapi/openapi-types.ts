/** The parts of an OpenAPI document that this API uses, under the names of its specification. */
import type { DescribeRouteOptions, generateSpecs } from 'hono-openapi';

export type OpenApiDocument = Awaited<ReturnType<typeof generateSpecs>>;
type Schemas = NonNullable<NonNullable<OpenApiDocument['components']>['schemas']>;
export type SchemaObject = Schemas[string];
export type Responses = NonNullable<DescribeRouteOptions['responses']>;
export type Parameter = Exclude<
	NonNullable<DescribeRouteOptions['parameters']>[number],
	{ $ref: string }
>;
