import { type ReactNode, useId } from 'react';

/** What ties an input to its label and to what is wrong with it. */
export type FieldTies = {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
};

type FieldProps = {
  readonly label: string;
  /** What is wrong with what was given. */
  readonly fault: string | undefined;
  readonly children: (ties: FieldTies) => ReactNode;
};

/** An input with its label, and next to it what is wrong. */
export function Field({ label, fault, children }: FieldProps) {
  const id = useId();
  const faultId = useId();
  const isInvalid = fault !== undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': isInvalid, 'aria-describedby': isInvalid ? faultId : undefined })}
      {isInvalid && (
        <p id={faultId} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
