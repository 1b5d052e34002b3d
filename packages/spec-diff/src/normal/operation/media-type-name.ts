/** A media type as it is compared: case and blanks do not matter, nor does a charset that JSON has anyway. */
export function mediaTypeName(text: string): string {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim());
  const essence = type.toLowerCase();
  const others = parameters.filter(
    (parameter) => !/^charset="?utf-8"?$/i.test(parameter) && parameter !== '',
  );
  return [essence, ...others.sort()].join('; ');
}

/** Whether a body is not text with a structure of its own, so that a schema can only say that it is bytes. */
export function isBinary(name: string): boolean {
  return !/[/+]json$|[/+]xml$|^multipart\/|^text\/|^application\/x-www-form-urlencoded$|\*/.test(name);
}
