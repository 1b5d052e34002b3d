import { crc32 } from 'node:zlib';

/** A zip with files that are stored as they are, as an artefact is downloaded. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const described = describe(Buffer.byteLength(name), data);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004\u000a\0'), described, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const entry = [Buffer.from('PK\u0001\u0002\u000a\0\u000a\0'), described, rest, Buffer.from(name)];
    parts.push(local);
    directory.push(Buffer.concat(entry));
    offset += local.length;
  }
  return Buffer.concat([...parts, ...directory, endOf(directory, offset)]);
}

/** What both headers of a file say: no flags, stored, no time, checksum, sizes, and the length of its name. */
function describe(nameLength: number, data: Buffer): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(crc32(data), 8);
  bytes.writeUInt32LE(data.length, 12);
  bytes.writeUInt32LE(data.length, 16);
  bytes.writeUInt16LE(nameLength, 20);
  return Buffer.concat([bytes, Buffer.alloc(2)]);
}

function endOf(directory: readonly Buffer[], offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.write('PK\u0005\u0006');
  bytes.writeUInt16LE(directory.length, 8);
  bytes.writeUInt16LE(directory.length, 10);
  bytes.writeUInt32LE(Buffer.concat(directory).length, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
