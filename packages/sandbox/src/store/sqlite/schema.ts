/** The bytes `IASB`: marks a file of the sandbox. SQLite shows it to programs such as `file`. */
export const applicationId = 0x49415342;

/** Goes up when files of before cannot be read any more. */
export const schemaVersion = 1;

/**
 * The order of the documents is that of `seq`. Ids are JSON, as the documents are: a string may hold half a surrogate pair,
 * which has no place in UTF-8.
 */
export const schema = `
  CREATE TABLE documents (
    seq INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (collection, id)
  );
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
`;

export const selectAll = 'SELECT collection, id, document FROM documents ORDER BY seq';

/** A document that is replaced keeps its place in the order. */
export const upsert = `
  INSERT INTO documents (collection, id, document) VALUES (?, ?, ?)
  ON CONFLICT (collection, id) DO UPDATE SET document = excluded.document
`;

export const deleteOne = 'DELETE FROM documents WHERE collection = ? AND id = ?';
