import type { Application, ApplicationField } from '@installatron-openapi/types';

type Branch = 'current' | 'previous' | 'legacy';

/** An entry of the catalogue: one version of an application. */
export type CatalogueEntry = Application & {
  readonly version: string;
  readonly name: string;
  readonly branch: Branch;
  readonly time: number;
  readonly update: boolean;
  readonly install: boolean;
  readonly languages: readonly string[];
};

/** An application, with what is the same for all of its versions. */
export type Software = {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly description: string;
  readonly authordescription: string;
  readonly license: string;
  readonly tags: readonly string[];
  readonly languages: readonly string[];
  readonly diskspace: number;
  readonly php: string;
  /** The oldest MySQL. Undefined for an application without a database. */
  readonly mysql?: string;
  /** The suggested title of a new site. */
  readonly title: string;
  /** Inputs besides those that every application has. */
  readonly fields?: Readonly<Record<string, ApplicationField>>;
  /** Newest first. */
  readonly releases: readonly Release[];
};

/** `byHand`: an install of an earlier version cannot be updated to this one, or past it, without work by hand. */
export type Release = readonly [version: string, date: string, branch: Branch, byHand?: 'byHand'];

/**
 * The entries of an application, newest first. Versions of the legacy branch are there to be updated, not to be
 * installed.
 */
export function entriesOf(software: Software): readonly CatalogueEntry[] {
  return software.releases.map(([version, date, branch, byHand]) => ({
    id: software.id,
    version,
    branch,
    name: software.name,
    category: software.category,
    type: 'application',
    description: software.description,
    authordescription: software.authordescription,
    license: software.license,
    tags: [...software.tags],
    time: Date.parse(date) / 1000,
    update: byHand === undefined,
    install: branch !== 'legacy',
    links: linksOf(software.id),
    ...requirementsOf(software),
    languages: [...software.languages],
    images: ['screenshot1.png', 'screenshot2.png'],
    fields: { ...fieldsOf(software), ...software.fields },
  }));
}

function linksOf(id: string): Record<string, string> {
  const pages = ['changelog', 'demo', 'showcase', 'support', 'docs'];
  const site = `https://www.example.org/${id}`;
  return Object.fromEntries([['site', site], ...pages.map((page) => [page, `${site}/${page}`])]);
}

type Requirements = Pick<Application, Extract<keyof Application, `requirement_${string}`>>;

function requirementsOf({ diskspace, php, mysql }: Software): Requirements {
  const database = mysql !== undefined;
  return {
    requirement_diskspace: `${diskspace}`,
    requirement_database: database,
    requirement_db_type: database ? 'mysql' : null,
    requirement_db_prefix_support: database,
    requirement_db_prefix_underscore: database,
    requirement_php_version_minimum: php,
    ...(mysql !== undefined && { requirement_mysql_version_minimum: mysql }),
    requirement_php_gd_version_minimum: '2.0',
  };
}

function fieldsOf({ title }: Software): Record<string, ApplicationField> {
  const field = (sort_order: number, label: string, text: string, rest: ApplicationField = {}) => ({
    label,
    text,
    type: 'text',
    gettable: true,
    settable: true,
    sort_order,
    ...rest,
  });
  return {
    login: field(10, 'Administrator Username', 'The name to log in with.'),
    passwd: field(20, 'Administrator Password', 'The password to log in with.', { gettable: false }),
    email: field(30, 'Administrator Email', 'The address of the administrator.'),
    sitetitle: field(40, 'Website Title', 'The title of the new website.', { default: title }),
  };
}
