import { useEffect, useState } from 'react';

/** A value once it has not changed for some milliseconds, so that not every key pressed is a request. */
export function useSettled<Value>(value: Value, delay = 200): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}
