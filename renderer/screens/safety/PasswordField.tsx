import { Field, Input } from '@fluentui/react-components';

/** A field for a password, which says when a Vietnamese typing mode has had its hand in it. */
export function PasswordField(props: {
  label: string;
  value: string;
  change: (value: string) => void;
  shown: boolean;
  autoFocus?: boolean;
  /** Where the field beside it says so already, letters with marks are not told of again. */
  warns?: boolean;
  /** A further word on what was typed. */
  note?: { text: string; isWrong: boolean } | undefined;
}) {
  const { label, value, change, shown, autoFocus = false, warns = true, note } = props;
  const isAccented = warns && /[^\u0020-\u007e]/.test(value);
  const accented = isAccented
    ? 'Có chữ có dấu vì bộ gõ tiếng Việt đang bật: máy khác cũng phải gõ đúng như vậy.'
    : undefined;
  return (
    <Field
      label={label}
      validationState={note?.isWrong ? 'error' : accented ? 'warning' : 'none'}
      validationMessage={[note?.text, accented].filter((part) => part !== undefined).join(' ') || null}
    >
      <Input
        type={shown ? 'text' : 'password'}
        value={value}
        maxLength={400}
        autoFocus={autoFocus}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}
