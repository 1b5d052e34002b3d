import type { Files } from './folder.ts';

/** A spec of several files with a version 1, as ours is, in a repository with a package. */
export const hosting: Files = {
  'spec/openapi.yaml': `openapi: 3.1.0
info: { title: Hosting, version: "2.0" }
servers: [{ url: https://hosting.example }]
tags: [{ name: Sites, description: Web sites. }]
paths:
  /sites:
    $ref: paths/sites.yaml
  /sites/{id}:
    $ref: paths/sites_{id}.yaml
x-v1:
  version: "1.0"
  title: Hosting, version 1
  description: One address.
  servers: [{ url: https://hosting.example }]
  path: /
  command: cmd
  status: 200
  parameters:
    key: { description: Who asks., schema: { type: string }, example: k }
`,
  'spec/paths/sites.yaml': `get:
  operationId: listSites
  tags: [Sites]
  summary: List sites
  x-v1:
    - { cmd: sites }
  parameters:
    - $ref: ../components/parameters/Limit.yaml
    - $ref: ../components/parameters/Rehearsal.yaml
  responses:
    "200":
      description: All sites.
      content:
        application/json:
          schema:
            $ref: ../components/schemas/SiteListAnswer.yaml
    "400":
      $ref: ../components/responses/Refused.yaml
`,
  'spec/paths/sites_{id}.yaml': `parameters:
  - $ref: ../components/parameters/SiteId.yaml
get:
  operationId: getSite
  tags: [Sites]
  summary: Get a site
  x-v1:
    - { cmd: site }
  responses:
    "200":
      description: The site.
      content:
        application/json:
          schema:
            $ref: ../components/schemas/SiteAnswer.yaml
post:
  operationId: editSite
  tags: [Sites]
  summary: Edit a site
  x-v1:
    - { cmd: edit }
    - { cmd: pause, body: { mode: slow } }
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../components/schemas/EditSiteRequest.yaml
  responses:
    "200":
      description: The site as it is now.
      content:
        application/json:
          schema:
            $ref: ../components/schemas/SiteAnswer.yaml
`,
  'spec/components/parameters/SiteId.yaml': `name: id
in: path
required: true
schema: { type: string }
x-v1: same
`,
  'spec/components/parameters/Limit.yaml': `name: limit
in: query
schema: { type: integer, default: 20 }
x-v1: { name: max, codec: integer }
`,
  'spec/components/parameters/Rehearsal.yaml': `name: rehearsal
in: query
schema:
  $ref: ../schemas/Rehearsal.yaml
x-v1: same
`,
  'spec/components/responses/Refused.yaml': `description: It is refused.
x-errcodes: [no_site, wrong_key]
`,
  'spec/components/schemas/Rehearsal.yaml': `type: string
enum: [none, all, input]
default: none
x-v1: same
`,
  'spec/components/schemas/Site.yaml': `type: object
description: A web site.
x-v1: { resource: site }
required: [id, files]
properties:
  id:
    type: string
    description: What it is known by.
    x-v1: same
  files:
    type: array
    items: { type: string }
    x-v1: { name: list-files }
  updates:
    type: string
    x-extensible-enum: [none, custom, all]
    x-v1: { values: { none: 0, custom: 1, all: 2 } }
`,
  'spec/components/schemas/EditSiteRequest.yaml': `type: object
required: [files]
properties:
  files:
    type: array
    items: { type: string }
    x-v1: { name: list-files }
  mode:
    type: string
    enum: [fast, slow, safe]
    x-v1: same
  rehearsal:
    $ref: Rehearsal.yaml
`,
  'spec/components/schemas/SiteAnswer.yaml': `type: object
properties:
  data:
    $ref: Site.yaml
`,
  'spec/components/schemas/SiteListAnswer.yaml': `type: object
properties:
  data:
    type: array
    items:
      $ref: Site.yaml
`,
  'packages/types/package.json': '{ "name": "@hosting/types", "version": "0.3.0" }\n',
  'packages/types/surface/index.gen.ts': 'export type Site = {\n  files: string[];\n  id: string;\n};\n',
};
