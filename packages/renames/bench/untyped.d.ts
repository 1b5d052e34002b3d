declare module 'lodash.mapkeys' {
  export default function mapKeys(
    object: object,
    name: (value: unknown, key: string) => string,
  ): Record<string, unknown>;
}

declare module 'rename-keys' {
  export default function renameKeys(object: object, name: (key: string) => string): Record<string, unknown>;
}
