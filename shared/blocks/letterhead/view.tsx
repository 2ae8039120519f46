import { StampView } from '../stamp/StampView.tsx';
import type { BlockView } from '../view.ts';
import { letterheadLayout } from './layout.ts';
import type { LetterheadNode } from './schema.ts';

/** Agency and number on the left, quốc hiệu, place and date on the right; the rules are drawn, not typed. */
export const LetterheadView: BlockView<LetterheadNode> = ({ node, look, attributes, children }) => {
  const { left, right, stamps, circulation } = letterheadLayout(node, look);
  return (
    <div {...attributes} className="report-letterhead">
      {circulation ? (
        <div contentEditable={false} className="report-above" style={{ width: `${right.width}mm` }}>
          <StampView stamp={circulation} />
        </div>
      ) : null}
      <div contentEditable={false} className="report-columns">
        <div style={{ width: `${left.width}mm` }}>
          {left.superior.map((line) => (
            <div key={line} className="report-superior">
              {line}
            </div>
          ))}
          {left.agency.map((line) => (
            <div key={line} className="report-agency">
              {line}
            </div>
          ))}
          <div className="report-rule" style={{ width: `${left.rule}mm` }} />
        </div>
        <div style={{ width: `${right.width}mm` }}>
          <div className="report-nation">{right.nation}</div>
          <div className="report-motto">{right.motto}</div>
          <div className="report-rule" style={{ width: `${right.rule}mm` }} />
        </div>
        <div className="report-symbol" style={{ width: `${left.width}mm` }}>
          {left.symbol}
        </div>
        <div className="report-placeDate" style={{ width: `${right.width}mm` }}>
          {right.placeDate}
        </div>
        {stamps.length > 0 ? (
          <div className="report-stamps" style={{ width: `${left.width}mm` }}>
            {stamps.map((stamp) => (
              <StampView key={stamp.style} stamp={stamp} />
            ))}
          </div>
        ) : null}
      </div>
      {children}
    </div>
  );
};
