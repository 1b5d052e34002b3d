/** Something with members of its own, by the name that OpenAPI has for it. */
export type ShapeName = keyof typeof shapes;

/** What the members of something are: `text`, `schema`, `list of parameter`, `map of response`. */
export type Shape = {
  readonly members?: Readonly<Record<string, string>>;
  /** What every member is, apart from vendor extensions. */
  readonly each?: string;
  readonly needs?: readonly string[];
};

const content = { content: 'map of mediaType' };
const written = { schema: 'schema', style: 'text', explode: 'flag', allowReserved: 'flag', ...content };
const operations = Object.fromEntries(
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((name) => [name, 'operation']),
);

/** What a comparison relies on. What only explains may be anything. */
export const shapes = {
  document: {
    members: {
      ...{ info: 'object', paths: 'paths', webhooks: 'map of pathItem', components: 'components' },
      ...{ security: 'list of requirement', servers: 'list of server' },
    },
  },
  components: {
    members: {
      ...{ schemas: 'map of schema', responses: 'map of response', parameters: 'map of parameter' },
      ...{ requestBodies: 'map of requestBody', headers: 'map of header', callbacks: 'map of callback' },
      ...{
        securitySchemes: 'map of securityScheme',
        pathItems: 'map of pathItem',
        examples: 'map of object',
      },
      ...{ links: 'map of object' },
    },
  },
  paths: { each: 'pathItem' },
  pathItem: { members: { parameters: 'list of parameter', servers: 'list of server', ...operations } },
  operation: {
    members: {
      ...{ operationId: 'text', deprecated: 'flag', tags: 'list of text', parameters: 'list of parameter' },
      ...{ requestBody: 'requestBody', responses: 'responses', callbacks: 'map of callback' },
      ...{ security: 'list of requirement', servers: 'list of server' },
    },
  },
  parameter: {
    members: {
      ...{ name: 'text', in: 'text', required: 'flag', deprecated: 'flag', allowEmptyValue: 'flag' },
      ...written,
    },
    needs: ['name', 'in'],
  },
  header: { members: { required: 'flag', deprecated: 'flag', ...written } },
  requestBody: { members: { required: 'flag', ...content } },
  responses: { each: 'response' },
  response: { members: { headers: 'map of header', links: 'map of object', ...content } },
  mediaType: { members: { schema: 'schema', encoding: 'map of encoding' } },
  encoding: {
    members: {
      ...{ contentType: 'text', headers: 'map of header', style: 'text', explode: 'flag' },
      ...{ allowReserved: 'flag' },
    },
  },
  callback: { each: 'pathItem' },
  server: { members: { url: 'text', variables: 'map of variable' }, needs: ['url'] },
  variable: { members: { default: 'text', enum: 'list of text' } },
  requirement: { each: 'list of text' },
  securityScheme: {
    members: {
      ...{ type: 'text', name: 'text', in: 'text', scheme: 'text', openIdConnectUrl: 'text', flows: 'flows' },
    },
    needs: ['type'],
  },
  flows: { each: 'flow' },
  flow: {
    members: {
      ...{ authorizationUrl: 'text', tokenUrl: 'text', refreshUrl: 'text', scopes: 'map of text' },
    },
  },
} as const satisfies Readonly<Record<string, Shape>>;

export function shapeOf(name: ShapeName): Shape {
  return shapes[name];
}

export function isShapeName(name: string): name is ShapeName {
  return Object.hasOwn(shapes, name);
}
