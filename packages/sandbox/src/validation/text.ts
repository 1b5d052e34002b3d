/** What queries and forms hold: text, and what PHP's brackets make of it, by name or number. */
export type Text = string | TextMembers;

export type TextMembers = ReadonlyMap<string, Text>;
