import { Component, type ReactNode } from 'react';
import { messageOf } from './say.tsx';
import './mishap.css';

/** Stands in for the window where a screen could not be drawn: what went wrong, and the way to begin anew, instead of an empty window. `leave` forgets where that was. */
export class Mishap extends Component<{ leave: () => void; children: ReactNode }, { error: unknown }> {
  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override state: { error: unknown } = { error: null };

  #again = (): void => {
    this.props.leave();
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="mishap" role="alert">
        <h1>Chưa hiện được màn hình này</h1>
        <p>{messageOf(error)}</p>
        {/* Fluent may be what failed. */}
        <button type="button" onClick={this.#again}>
          Mở lại màn hình đầu
        </button>
      </main>
    );
  }
}
