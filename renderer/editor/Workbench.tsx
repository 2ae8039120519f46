import { Paper } from './paper/Paper.tsx';
import './workbench.css';

/** Everything around the page: outline on the left, paper in the middle, figures and checks on the right. */
export function Workbench(_: { onClose: () => void; reload: () => void }) {
  return (
    <div className="workbench-canvas">
      <Paper />
    </div>
  );
}
