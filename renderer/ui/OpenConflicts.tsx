import { Button } from '@fluentui/react-components';
import { useOpenConflicts } from './conflicts-door.ts';
import './stick-lamp.css';

/** While two PCs say anything differently: how many places wait, and the way to them. */
export function OpenConflicts({ count }: { count: number }) {
  const open = useOpenConflicts();
  if (count === 0) return null;
  return (
    <Button className="open-conflicts" size="small" appearance="subtle" onClick={open}>
      {`Hai máy cùng sửa (${count})`}
    </Button>
  );
}
